// Deletes what a source and its pages said, and counts their citations no longer; what followed from it is derived
// again. The documents that the source spoke of.
MATCH (s:SourceFile)
WHERE
  // @include fragment/is-of-source.cypher
MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:ABOUT]->(d:Document)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
WITH collect(DISTINCT c) AS claims, collect(m) AS mentions, collect(DISTINCT d.id) AS ids
CALL (mentions) {
  UNWIND mentions AS m
  WITH m.naming AS naming, count(*) AS fewer
  MATCH (n:Naming {id: naming})
  SET n.count = n.count - fewer
}
FOREACH (node IN mentions + claims | DETACH DELETE node)
WITH ids
UNWIND ids AS id
RETURN id
