// For each document those that carry it out, themselves or as annexes of a paper that does.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})<-[:IMPLEMENTS]-()<-[:ANNEXED_TO*0..1]-(below:Document)
WHERE below <> d
RETURN DISTINCT documentId AS parent, below.id AS id
ORDER BY parent, id
