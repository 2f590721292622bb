// Records a report on a task; once only, also when the transaction runs again because its answer was lost.
WITH COUNT { MATCH (:Progress {taskId: $taskId}) } AS position
MERGE (p:Progress {id: $id})
ON CREATE SET p.taskId = $taskId, p.taskDocumentId = $taskDocumentId, p.deadlineId = $deadlineId, p.kind = $kind,
              p.on = $on, p.by = $by, p.note = $note, p.documentId = $documentId, p.recordedAt = $recordedAt,
              p.position = position
