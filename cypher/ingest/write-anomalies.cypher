// Writes anomalies of documents.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_ANOMALY]->(a:Anomaly {
  id: row.id, code: row.code, severity: row.severity, message: row.message, basis: row.basis, quote: row.quote,
  start: row.start, end: row.end, section: row.section, rule: row.rule, confidence: row.confidence, sourceId: row.sourceId
})
