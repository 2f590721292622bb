// The tasks t of some stretches of the order of all tasks, or of those of one level.
UNWIND $order.stretches AS s
WITH s
// @include fragment/stretch-may-hold.cypher
CALL (s) {
  MATCH (t:Task)
  // @include fragment/stretch-of-tasks.cypher
  RETURN t
}
RETURN t
