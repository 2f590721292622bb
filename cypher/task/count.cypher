// How many tasks are in each state, of those that hold some words or are of a document, some units or an agency, and pass
// the other conditions of a filter.
CALL () {
  // @include fragment/tasks-selected.cypher
}
WITH t
WHERE true
  // @include fragment/task-is-wanted.cypher
  // @include fragment/task-is-selected.cypher
WITH t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
RETURN state, count(*) AS tasks
