// All reports on each task, those too that do not count, by their day, then in the order in which they were recorded; at
// most 200 each.
UNWIND $tasks AS taskId
CALL (taskId) {
  MATCH (p:Progress {taskId: taskId})
  WITH p ORDER BY p.on, p.position
  LIMIT 200
  RETURN
    // @include fragment/progress-columns.cypher
  AS progress
}
RETURN taskId AS parent, progress
