// How many tasks there are of the documents of each unit, of those that lie in some stretches of their order.
CALL () {
  // @include fragment/tasks-of-stretches.cypher
}
MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
RETURN unit.key AS unit, count(*) AS tasks
