// The agencies that each document is sent to, by name, at most 100 each.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:SENT_TO]->(a:Agency)
  WITH DISTINCT a ORDER BY a.sortName, a.name, a.id LIMIT 100
  RETURN a.id AS id
}
RETURN documentId AS parent, id
