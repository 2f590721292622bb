// The same as task/count.cypher for each agency that leads some of them.
CALL () {
  // @include fragment/tasks-selected.cypher
}
WITH t
WHERE true
  // @include fragment/task-is-wanted.cypher
  // @include fragment/task-is-selected.cypher
CALL (t) {
  MATCH (t)-[:LED_BY]->(a:Agency)
  RETURN DISTINCT a
}
WITH a, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state, count(*) AS tasks
RETURN a.id AS agency, a.sortName + ' ' + a.id AS sort, state, tasks
