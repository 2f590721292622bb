// Reports on tasks that are not in the open edition, in the order in which they were made.
MATCH (p:Progress)
WHERE p.sourceId IS NULL AND NOT EXISTS { MATCH (:OpenProgress {id: p.id}) }
RETURN p.id AS id, p.taskId AS taskId, p.deadlineId AS deadlineId, p.kind AS kind, p.on AS on, p.by AS by, p.note AS note,
       p.documentId AS documentId, p.recordedAt AS recordedAt, p.withdrawnAt AS withdrawnAt, p.withdrawnBy AS withdrawnBy
ORDER BY p.taskId, p.position
