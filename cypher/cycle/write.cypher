// Writes the anomaly CYCLE of documents.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_ANOMALY]->(:Anomaly {
  id: 'X' + substring(row.documentId, 1) + '.cycle', code: 'CYCLE', severity: 'WARNING', message: row.message,
  cycle: row.members, basis: row.words.basis, quote: row.words.quote, start: row.words.start, end: row.words.end,
  section: row.words.section, rule: 'trace.cycle', confidence: row.words.confidence, sourceId: row.words.sourceId
})
