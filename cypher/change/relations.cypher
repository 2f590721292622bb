// The relations of each document to others that were found since then, at most 100 each, rejected ones left out.
UNWIND $documents AS documentId
CALL (documentId) {
  MATCH (d:Document {id: documentId})-[r]->(to:Document)
  WHERE r.learntAt > $since AND type(r) <> 'REJECTED'
  RETURN r.id AS id ORDER BY id LIMIT 100
}
RETURN documentId AS parent, id
