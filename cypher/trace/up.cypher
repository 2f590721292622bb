// The documents that the root carries out, nearest first; otherwise as down.cypher.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)-[:
    // @include fragment/cascade-types.cypher
  *1..31]->(d:Document)
  WITH DISTINCT d LIMIT $limit
  RETURN d
}
// @include fragment/trace-columns.cypher
