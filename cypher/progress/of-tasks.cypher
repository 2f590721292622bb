// The reports on each task that count, or were taken back by who made them, by their day, then in the order in which they were
// recorded; at most 100 each.
UNWIND $tasks AS taskId
CALL (taskId) {
  MATCH (p:Progress {taskId: taskId})
  WHERE coalesce(p.counts, true)
  RETURN
  // @include fragment/progress-columns.cypher
AS progress
  ORDER BY p.on, p.position
  LIMIT 100
}
RETURN taskId AS parent, progress
