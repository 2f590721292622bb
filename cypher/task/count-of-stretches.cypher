// How many tasks lie in some stretches of their order.
CALL () {
  // @include fragment/tasks-of-stretches.cypher
}
RETURN count(t) AS total
