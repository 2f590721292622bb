// As coverage/acting.cypher on a day in the past: no paper on the way may be later, and one without a day ends the way:
// it is given too, but marked.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS near
  UNION
  MATCH ANY SHORTEST (root)(()<-[:IMPLEMENTS|ANNEXED_TO]-(step:Document WHERE step.issuedTo <= $asOf)){1,19}(near:Document)
  RETURN near
}
MATCH (near)<-[:IMPLEMENTS|ANNEXED_TO]-(d:Document {level: $level})
WHERE d <> root AND d.accessClass <> 'DRAFT' AND coalesce(d.issuedTo, $asOf) <= $asOf
WITH DISTINCT d
MATCH (d)-[:ISSUED_IN]->(t:Territory)
RETURN d.id AS id, d.key AS key, d.issuedOn AS issuedOn, d.issuedOnPrinted AS issuedOnPrinted,
       d.issuedFrom AS issuedFrom, d.issuedSort AS sort, t.key AS territoryId
