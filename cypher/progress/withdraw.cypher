// Takes a person's report back, once; it stays, and counts no more. Its task is locked until the transaction ends.
MATCH (p:Progress {id: $id})
SET p.withdrawnAt = coalesce(p.withdrawnAt, $at), p.withdrawnBy = coalesce(p.withdrawnBy, $by)
WITH p
OPTIONAL MATCH (d:Document)-[:HAS_TASK]->(t:Task {id: p.taskId})
SET t.locked = true
RETURN p.taskId AS taskId, d.id AS documentId, COLLECT {
  MATCH (t)-[:DUE]->(x:Deadline)
  RETURN x {.id, .kind, .due, .overdueFrom, .recurrence}
  ORDER BY x.position
} AS deadlines
