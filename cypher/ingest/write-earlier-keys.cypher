// Records keys that documents had earlier, which lead to them from now on.
UNWIND $keys AS row
MERGE (k:EarlierKey {key: row.key})
WITH k, row
OPTIONAL MATCH (k)-[old:OF]->(:Document)
DELETE old
WITH DISTINCT k, row
MATCH (d:Document {id: row.documentId})
CREATE (k)-[:OF]->(d)
WITH d, collect(k.key) AS more
SET d.earlierKeys = [key IN coalesce(d.earlierKeys, []) WHERE NOT key IN more] + more
