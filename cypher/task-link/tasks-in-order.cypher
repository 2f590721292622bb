// The tasks of a document in the order in which they stand, each with the task that it is part of.
MATCH (d:Document {id: $document})-[:HAS_TASK]->(t:Task)
RETURN t.id AS id, t.summary AS summary, head([(t)-[:PART_OF]->(parent:Task) | parent.id]) AS parentId
ORDER BY t.position, id
