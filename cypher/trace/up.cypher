// The cascade up: what the root points to, step by step. A pruning breadth-first search (the plan is asserted in a test), so nearest documents first. Each comes with the
// arrows that leave it, so the caller has all arrows among what was found. One step more than any caller may ask for.
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
