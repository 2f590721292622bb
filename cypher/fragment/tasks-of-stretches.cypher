// The tasks t of some stretches of the order of all tasks, or of those of some provinces or of one level.
UNWIND $order.stretches AS s
UNWIND $filter.provinces AS province // @if filter.provinces
WITH *
// @include fragment/stretch-may-hold.cypher
CALL (*) {
  MATCH (t:Task)
  // @include fragment/stretch-of-tasks.cypher
  RETURN t
}
RETURN t
