// Writes what messages report of tasks, before all that people report of the same day.
UNWIND $reports AS row
MATCH (m:Message {id: row.messageId})
CREATE (m)-[:REPORTS]->(:Progress {
  id: row.id, taskId: row.taskId, taskDocumentId: row.taskDocumentId, kind: row.kind, on: row.on, by: row.by,
  note: row.note, recordedAt: row.recordedAt, position: row.position, sourceId: row.sourceId
})
