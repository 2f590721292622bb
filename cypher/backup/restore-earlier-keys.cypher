UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
SET d.earlierKeys = row.remembered
WITH d, row
UNWIND row.leading AS key
MERGE (k:EarlierKey {key: key})
WITH d, k
OPTIONAL MATCH (k)-[other:OF]->(:Document)
DELETE other
WITH DISTINCT d, k
CREATE (k)-[:OF]->(d)
