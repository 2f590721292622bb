// A task with its deadlines, locked until the transaction ends.
MATCH (d:Document)-[:HAS_TASK]->(t:Task {id: $task})
SET t.locked = true
RETURN d.id AS documentId, d.issuedFrom AS issuedFrom, COLLECT {
  MATCH (t)-[:DUE]->(x:Deadline)
  RETURN x {.id, .kind, .due, .overdueFrom, .recurrence}
  ORDER BY x.position
} AS deadlines
