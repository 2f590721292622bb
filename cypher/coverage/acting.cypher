// The papers of one level in a directive's cascade (as trace/down.cypher walks it, twenty steps), with the unit in which
// each was issued. A draft is no act.
MATCH (root:Document {id: $root})
CALL (root) {
  MATCH (root)<-[:IMPLEMENTS|ANNEXED_TO*1..20]-(d:Document)
  RETURN DISTINCT d
}
WITH root, d WHERE d <> root AND d.level = $level AND d.accessClass <> 'DRAFT'
MATCH (d)-[:ISSUED_IN]->(t:Territory)
RETURN d.id AS id, d.key AS key, d.issuedOn AS issuedOn, d.issuedOnPrinted AS issuedOnPrinted,
       d.issuedFrom AS issuedFrom, d.issuedSort AS sort, t.key AS territoryId
