// Links tasks with those who have a role in them. Words that name nobody for certain get a node of their own, which no
// other task shares.
UNWIND $rows AS row
MATCH (t:Task {id: row.taskId})
CALL (row) {
  WITH row WHERE row.agency IS NOT NULL
  MATCH (body:Agency {key: row.agency})
  RETURN body
  UNION
  WITH row WHERE row.agency IS NULL
  CREATE (body:UnnamedBody)
  RETURN body
}
CREATE (t)-[:$(row.type) {
  position: row.position, asPrinted: row.asPrinted, inheritedFrom: row.inheritedFrom, takenOver: row.takenOver,
  basis: row.basis,
  quote: row.quote, start: row.start, end: row.end, section: row.section, rule: row.rule,
  confidence: row.confidence, sourceId: row.sourceId
}]->(body)
