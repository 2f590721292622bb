// What the tasks of a document, and of all that carries it out, charge whom with, and when they are due.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)<-[:
    // @include fragment/cascade-types.cypher
  *1..]-(d:Document)
  RETURN DISTINCT d
}
// @include fragment/held-duties.cypher
