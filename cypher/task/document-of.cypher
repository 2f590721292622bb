// The id of the document that gives a task.
MATCH (t:Task {id: $task})
RETURN t.documentId AS documentId
