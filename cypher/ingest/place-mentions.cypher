// Links citations with the documents that they name, instead of earlier ones; the documents that cite so.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
OPTIONAL MATCH (m)-[old:NAMES]->(:Document)
DELETE old
WITH DISTINCT m, row
MATCH (d:Document {id: row.documentId})
CREATE (m)-[:NAMES]->(d)
SET m.state = row.state, m.candidates = row.candidates, m.naming = row.naming
WITH m
MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(citing:Document)
RETURN DISTINCT citing.id AS id
