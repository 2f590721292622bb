// The documents of one level that carry the root out, in up to twenty steps, each with the unit in which it was issued.
// Drafts are left out.
MATCH (root:Document {id: $root})
CALL (root) {
  MATCH (root)<-[:
    // @include fragment/cascade-types.cypher
  *1..20]-(d:Document)
  RETURN DISTINCT d
}
WITH root, d WHERE d <> root AND d.level = $level AND d.accessClass <> 'DRAFT'
// @include fragment/acting-document-columns.cypher
