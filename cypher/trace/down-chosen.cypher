// As down.cypher, over the kinds of relation that the caller has chosen.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)<-[steps:
    // @include fragment/relation-types.cypher
  *1..31]-(d:Document)
  WHERE all(step IN steps WHERE type(step) IN $relations)
  WITH DISTINCT d LIMIT $limit
  RETURN d
}
// @include fragment/trace-chosen-columns.cypher
