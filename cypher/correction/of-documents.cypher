// What people have put right of each document, and how it stands: as the claims about it tell.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})<-[:ABOUT]-(c:Claim)
WHERE c.corrections IS NOT NULL
UNWIND c.corrections AS mark
WITH documentId, split(mark, ' ')[0] AS id
WITH DISTINCT documentId, id
MATCH (x:Correction {id: id})
WITH documentId, x ORDER BY x.at, x.position, x.id
WITH documentId, collect(x.id)[..200] AS ids
UNWIND ids AS id
RETURN documentId AS parent, id
