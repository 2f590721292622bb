// The reports on each task by their day, then in the order in which they were recorded; at most 100 each.
UNWIND $tasks AS taskId
CALL (taskId) {
  MATCH (p:Progress {taskId: taskId})
  RETURN p {
    .id, .taskId, .kind, .deadlineId, .on, .by, .note, .documentId, .recordedAt, .sourceId, .withdrawnAt, .withdrawnBy
  } AS progress
  ORDER BY p.on, p.position
  LIMIT 100
}
RETURN taskId AS parent, progress
