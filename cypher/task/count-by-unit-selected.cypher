// The same as task/count.cypher for each unit in which documents of some of them were issued.
CALL () {
  // @include fragment/tasks-selected.cypher
}
WITH t
WHERE true
  // @include fragment/task-is-wanted.cypher
  // @include fragment/task-is-selected.cypher
MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
WITH unit, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state, count(*) AS tasks
RETURN unit.key AS unit, state, tasks
