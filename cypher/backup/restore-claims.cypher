// Restores what sources say of documents.
UNWIND $rows AS row
MATCH (s:SourceFile {id: row.sourceId})
CREATE (s)-[:MAKES]->(:Claim {
  id: row.id, group: row.group, numbered: row.numbered, series: row.series, position: row.position, date: row.date,
  notAfter: row.notAfter, heldAs: row.heldAs, accessClass: row.accessClass, corrections: row.corrections, read: row.read,
  content: row.content
})
