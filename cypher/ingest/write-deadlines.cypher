// Writes deadlines of tasks.
UNWIND $rows AS row
MATCH (t:Task {id: row.taskId})
CREATE (t)-[:DUE]->(d:Deadline {
  id: row.id, position: row.position, asPrinted: row.asPrinted, kind: row.kind, bound: row.bound, from: row.from,
  due: row.due, overdueFrom: row.overdueFrom, precision: row.precision, action: row.action, duration: row.duration,
  anchor: row.anchor, recurrence: row.recurrence, inherited: row.inherited, basis: row.basis, quote: row.quote,
  start: row.start, end: row.end, section: row.section, rule: row.rule, confidence: row.confidence, sourceId: row.sourceId
})
