// The documents that each document carries out and that carry nothing out themselves, newest first.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:
    // @include fragment/cascade-types.cypher
  *1..31]->(top:Document)
  WITH DISTINCT top
  WHERE NOT EXISTS { (top)-[:
    // @include fragment/cascade-types.cypher
  ]->(:Document) }
  WITH top ORDER BY top.issuedSort DESC, top.key LIMIT $limit
  RETURN top.id AS id
}
RETURN documentId AS parent, id
