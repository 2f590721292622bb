// What is odd about each document, in the order in which it stands there.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly)
  WITH x ORDER BY x.start, x.id LIMIT 100
  RETURN x
}
RETURN x.id AS id, x.code AS code, x.severity AS severity, x.message AS message, d.id AS documentId,
       x {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId} AS evidence
