// How many tasks each agency leads of those that lie in some stretches of their order.
CALL () {
  // @include fragment/tasks-of-stretches.cypher
}
CALL (t) {
  MATCH (t)-[:LED_BY]->(a:Agency)
  RETURN DISTINCT a
}
WITH a, count(*) AS tasks
RETURN a.id AS agency, a.sortName + ' ' + a.id AS sort, tasks
