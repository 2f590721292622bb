// The messages about each document, in the order in which they were sent; at most 100 each.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:HAS_MESSAGE]->(m:Message)
  RETURN m
  ORDER BY m.position
  LIMIT 100
}
// @include fragment/message-columns.cypher
ORDER BY parent, m.position
