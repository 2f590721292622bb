// How many tasks hold some words or are of some documents or some units, and pass the other conditions of a filter.
CALL () {
  // @include fragment/tasks-selected.cypher
}
WITH t
WHERE true
  // @include fragment/task-is-wanted.cypher
  // @include fragment/task-is-selected.cypher
RETURN count(t) AS total
