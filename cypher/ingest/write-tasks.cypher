// Writes tasks of documents.
UNWIND $tasks AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_TASK]->(t:Task {
  id: row.id, documentId: row.documentId, position: row.position, section: row.section, kind: row.kind,
  modality: row.modality, summary: row.summary, overdueFrom: row.overdueFrom, basis: row.basis, quote: row.quote,
  start: row.start, end: row.end, rule: row.rule, confidence: row.confidence, sourceId: row.sourceId,
  searchText: row.searchText, rhythm: row.rhythm
})
