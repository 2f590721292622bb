// The same for all citations that namings count. They are found before any is changed: one naming may take the place of
// another.
UNWIND $rows AS row
MATCH (m:Mention {naming: row.id})
WITH collect({m: m, row: row}) AS found
UNWIND found AS one
WITH one.m AS m, one.row AS row
OPTIONAL MATCH (m)-[old:NAMES]->(:Document)
DELETE old
WITH DISTINCT m, row
MATCH (d:Document {id: row.documentId})
CREATE (m)-[:NAMES]->(d)
SET m.state = row.state, m.candidates = row.candidates, m.naming = row.naming
WITH m
MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(citing:Document)
RETURN DISTINCT citing.id AS id
