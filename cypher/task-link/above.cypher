// For each document those that it carries out, itself or as an annex of a paper that does.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})-[:ANNEXED_TO*0..1]->()-[:IMPLEMENTS]->(above:Document)
WHERE above <> d
RETURN DISTINCT documentId AS parent, above.id AS id
ORDER BY parent, id
