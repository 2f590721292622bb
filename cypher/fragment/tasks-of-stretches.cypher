// The tasks t of some stretches of the order of all tasks, or of those of one level.
UNWIND CASE WHEN $filter.level IS NULL THEN $order.stretches END AS s
WITH s
// @include fragment/stretch-may-hold.cypher
CALL (s) {
  MATCH (t:Task)
  // @include fragment/stretch-of-tasks.cypher
  RETURN t
}
RETURN t
UNION ALL
UNWIND CASE WHEN $filter.level IS NOT NULL THEN $order.stretches END AS s
WITH s
// @include fragment/stretch-may-hold.cypher
CALL (s) {
  MATCH (t:Task)
  // @include fragment/stretch-of-level.cypher
  RETURN t
}
RETURN t
