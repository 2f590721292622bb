// Those of some documents that were certainly issued by a day.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
WHERE d.issuedTo <= $until
RETURN d.id AS id
