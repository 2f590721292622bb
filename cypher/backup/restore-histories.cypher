// Restores since when documents and relations are known, and earlier keys. Runs when everything else has been derived.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
SET d.learntAt = row.learntAt, d.changedAt = row.changedAt, d.earlierKeys = row.remembered
WITH d, row
CALL (d, row) {
  UNWIND row.leading AS key
  MERGE (k:EarlierKey {key: key})
  WITH d, k
  OPTIONAL MATCH (k)-[other:OF]->(:Document)
  DELETE other
  WITH DISTINCT d, k
  CREATE (k)-[:OF]->(d)
}
CALL (d, row) {
  UNWIND row.relations AS relation
  MATCH (d)-[r]->(:Document)
  WHERE r.id = relation.id
  SET r.learntAt = relation.learntAt
}
