// Those whose place or ground the agency took, by name.
MATCH (a:Agency {id: $agency})
CALL (a) {
  // @include fragment/bodies-before.cypher
}
WITH DISTINCT before ORDER BY before.sortName, before.id
RETURN before.id AS id
