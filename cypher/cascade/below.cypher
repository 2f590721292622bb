// The documents $roots with all that carries them out, however deep; each once.
MATCH (root:Document)
WHERE root.id IN $roots
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)<-[:
    // @include fragment/cascade-types.cypher
  *1..]-(d:Document)
  RETURN DISTINCT d
}
WITH DISTINCT d
// @include fragment/held-document-columns.cypher
