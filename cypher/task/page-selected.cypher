// A page of the tasks that hold some words or are of some documents or some units: few enough to be sorted.
CALL () {
  CALL () {
    // @include fragment/tasks-selected.cypher
  }
  // @include fragment/task-sort-day.cypher
  WHERE (sort > $afterSort OR (sort = $afterSort AND t.id > $afterId))
    // @include fragment/task-is-wanted.cypher
    // @include fragment/task-is-selected.cypher
  RETURN t.id AS id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
