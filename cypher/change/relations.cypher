// The relations from each document that were found since $since, at most 100 each, without rejected ones.
UNWIND $documents AS documentId
CALL (documentId) {
  MATCH (d:Document {id: documentId})-[r]->(to:Document)
  WHERE r.learntAt > $since AND type(r) <> 'REJECTED'
  RETURN r.id AS id ORDER BY id LIMIT 100
}
RETURN documentId AS parent, id
