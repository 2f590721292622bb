// The papers of one level in a directive's cascade (as trace/down.cypher walks it, twenty steps), with the unit in which
// each was issued. A draft is no act.
MATCH (root:Document {id: $root})
CALL (root) {
  MATCH (root)<-[:
    // @include fragment/cascade-types.cypher
  *1..20]-(d:Document)
  RETURN DISTINCT d
}
WITH root, d WHERE d <> root AND d.level = $level AND d.accessClass <> 'DRAFT'
// @include fragment/acting-document-columns.cypher
