// What a report claims, by its id, locked until the transaction ends.
MATCH (c:Progress {id: $id})
WHERE c.basis = 'TEXT'
SET c.locked = true
REMOVE c.locked
RETURN c.documentId AS reportId, c.taskDocumentId AS paperId
