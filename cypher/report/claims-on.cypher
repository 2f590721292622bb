// The ids of the tasks of these papers of which something is claimed.
UNWIND $papers AS id
MATCH (c:Progress {taskDocumentId: id})
WHERE c.basis = 'TEXT'
RETURN DISTINCT c.taskId AS taskId
