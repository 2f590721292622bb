// What decides how tasks stand: that their agency was told, that something is done or is not; none of what does not count; by day, those
// of a day in their order.
UNWIND $tasks AS taskId
CALL (taskId) {
  MATCH (p:Progress {taskId: taskId})
  WHERE p.kind IN ['NOTIFIED', 'CLAIMED', 'VERIFIED', 'NOT_DONE'] AND p.withdrawnAt IS NULL AND coalesce(p.counts, true)
  RETURN p.kind AS kind, p.deadlineId AS deadlineId, p.on AS on, p.position AS position
}
RETURN taskId, kind, deadlineId, on
ORDER BY on, position
