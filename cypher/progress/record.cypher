WITH COUNT { MATCH (:Progress {taskId: $taskId}) } AS position
CREATE (:Progress {
  id: $id, taskId: $taskId, taskDocumentId: $taskDocumentId, deadlineId: $deadlineId, kind: $kind, on: $on, by: $by,
  note: $note, documentId: $documentId, recordedAt: $recordedAt,
  position: position
})
