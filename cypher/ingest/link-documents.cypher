// Replaces the issuer, the territory and the recipients of documents.
UNWIND $documents AS row
MATCH (d:Document {id: row.id})
OPTIONAL MATCH (d)-[old:ISSUED_BY|ISSUED_IN|SENT_TO]->()
DELETE old
WITH DISTINCT d, row
SET d.issuer = null
WITH d, row
CALL (d, row) {
  MATCH (a:Agency {key: row.issuer})
  CREATE (d)-[:ISSUED_BY]->(a)
  SET d.issuer = a.id
}
CALL (d, row) {
  MATCH (t:Territory {key: row.territory})
  CREATE (d)-[:ISSUED_IN]->(t)
}
CALL (d, row) {
  UNWIND row.recipients AS recipient
  MATCH (a:Agency {key: recipient})
  CREATE (d)-[:SENT_TO]->(a)
}
