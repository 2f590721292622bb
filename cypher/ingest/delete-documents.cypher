// Deletes documents that no source mentions any more; their contents are deleted before.
MATCH (d:Document)
WHERE d.id IN $ids
OPTIONAL MATCH (k:EarlierKey)-[:OF]->(d)
OPTIONAL MATCH (d)-[r]-(:Document)
WITH collect(DISTINCT k) + collect(DISTINCT d) AS gone, count(DISTINCT r) AS relations
FOREACH (node IN gone | DETACH DELETE node)
RETURN relations
