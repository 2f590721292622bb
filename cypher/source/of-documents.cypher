// The sources that say what each document is, by name, at most 100 each.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)<-[:ABOUT]-(:Claim)<-[:MAKES]-(s:SourceFile)
  WITH DISTINCT s ORDER BY s.name, s.id LIMIT 100
  RETURN s.id AS id
}
RETURN documentId AS parent, id
