// Deletes what people have decided and reported on papers that only these sources speak of.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $prefix
MATCH (s)-[:MAKES]->(:Claim)-[:ABOUT]->(d:Document {sample: true})
WITH collect(DISTINCT d.id) AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (p:Progress {taskDocumentId: id})
  WHERE p.sourceId IS NULL
  DELETE p
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (r:Review {fromId: id})
  DELETE r
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (r:Review {toId: id})
  DELETE r
}
