// The documents that carry the root out, nearest first: the plan is a breadth-first search that prunes (a test checks
// that). Each has all relations of the cascade from it, which connect what was found. One step more than a caller may
// ask for.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)<-[:
    // @include fragment/cascade-types.cypher
  *1..31]-(d:Document)
  WITH DISTINCT d LIMIT $limit
  RETURN d
}
// @include fragment/trace-columns.cypher
