// Since when each document and its relations are known, and the keys that the document had earlier.
MATCH (d:Document)
RETURN d.id AS documentId, d.learntAt AS learntAt, d.changedAt AS changedAt, d.earlierKeys AS remembered, COLLECT {
  MATCH (k:EarlierKey)-[:OF]->(d)
  RETURN k.key ORDER BY k.key
} AS leading, COLLECT {
  MATCH (d)-[r]->(:Document)
  WHERE r.learntAt IS NOT NULL
  RETURN {id: r.id, learntAt: r.learntAt} AS relation ORDER BY relation.id
} AS relations
