// The documents that each root carries out, nearest first, the root before them; otherwise as down.cypher. The limit is
// LIMIT_OF_UP of src/graph/trace.ts.
UNWIND $roots AS rootId
MATCH (root:Document {id: rootId})
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)-[:
    // @include fragment/cascade-types.cypher
  *1..31]->(d:Document)
  WITH DISTINCT d LIMIT 100001
  RETURN d
}
// @include fragment/trace-columns.cypher
, rootId AS parent
