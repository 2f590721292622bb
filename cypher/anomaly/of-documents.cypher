// The anomalies of each document in the order of the text, at most 100 each.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly)
  WITH x ORDER BY x.start, x.id LIMIT 100
  RETURN x
}
// @include fragment/anomaly-columns.cypher
