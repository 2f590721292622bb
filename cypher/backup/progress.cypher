// What people have reported on tasks; what messages report follows from them.
MATCH (p:Progress)
WHERE p.sourceId IS NULL
RETURN p.id AS id, p.taskId AS taskId, p.taskDocumentId AS taskDocumentId, p.deadlineId AS deadlineId, p.kind AS kind,
       p.on AS on, p.by AS by, p.note AS note, p.documentId AS documentId, p.recordedAt AS recordedAt,
       p.position AS position, p.withdrawnAt AS withdrawnAt, p.withdrawnBy AS withdrawnBy
