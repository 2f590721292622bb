// Keys that documents once had: all that it remembers, and those that still lead to it.
MATCH (d:Document)
WHERE d.earlierKeys IS NOT NULL OR EXISTS { (d)<-[:OF]-(:EarlierKey) }
RETURN d.id AS documentId, coalesce(d.earlierKeys, []) AS remembered, COLLECT {
  MATCH (k:EarlierKey)-[:OF]->(d)
  RETURN k.key ORDER BY k.key
} AS leading
