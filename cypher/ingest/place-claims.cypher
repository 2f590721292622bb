// Links claims with the documents that they are about, instead of earlier ones.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
OPTIONAL MATCH (c)-[old:ABOUT]->(:Document)
DELETE old
WITH DISTINCT c, row
MATCH (d:Document {id: row.documentId})
CREATE (c)-[:ABOUT]->(d)
