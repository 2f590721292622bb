// A page of the tasks that hold some words or are of a document or some units: few enough to be sorted.
CALL () {
  CALL () {
    // @include fragment/tasks-selected.cypher
  }
  WITH t
  WHERE true
    // @include fragment/task-is-wanted.cypher
    // @include fragment/task-is-selected.cypher
  // @include fragment/task-sort-day.cypher
  // @include fragment/task-rank.cypher
  RETURN t.id AS id, sort
  ORDER BY lead, rank, id
  LIMIT $limit
}
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
