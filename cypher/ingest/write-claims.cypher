// Writes what sources say of documents.
UNWIND $claims AS claim
MATCH (s:SourceFile {id: claim.sourceId})
CREATE (s)-[:MAKES]->(c:Claim {
  id: claim.id, group: claim.group, numbered: claim.numbered, series: claim.series, position: claim.position,
  date: claim.date, notAfter: claim.notAfter, heldAs: claim.heldAs, accessClass: claim.accessClass,
  corrections: claim.corrections, read: claim.read, content: claim.content
})
