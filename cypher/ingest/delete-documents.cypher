// Documents that nobody names any more; their contents have gone before.
MATCH (d:Document)
WHERE d.id IN $ids
OPTIONAL MATCH (k:EarlierKey)-[:OF]->(d)
DETACH DELETE k, d
