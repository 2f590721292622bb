// What people have reported on each task, by day, then as it was recorded.
UNWIND $tasks AS taskId
CALL (taskId) {
  MATCH (p:Progress {taskId: taskId})
  RETURN p {.id, .kind, .deadlineId, .on, .by, .note, .documentId, .recordedAt} AS progress
  ORDER BY p.on, p.position
  LIMIT 100
}
RETURN taskId AS parent, progress
