// For each document that carries itself out over other documents: the members of that cycle, and the words by which it
// points into it.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:
    // @include fragment/cascade-types.cypher
  *1..31]->(other:Document)
  WITH DISTINCT d, other
  WHERE EXISTS { (other)-[:
    // @include fragment/cascade-types.cypher
  *1..31]->(d) }
  RETURN other
}
WITH d, other ORDER BY other.key
WITH d, collect(other) AS others
MATCH (d)-[r:
  // @include fragment/cascade-types.cypher
]->(next:Document)
WHERE next IN others
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m:Mention {supports: r.id})
WITH d, others, m, s ORDER BY m.confidence DESC, m.quote, m.start
WITH d, others, head(collect(m {.basis, .quote, .start, .end, .section, .rule, .confidence, sourceId: s.id})) AS words
RETURN d.id AS documentId, [other IN others | other.id] AS members,
       [other IN others | coalesce(other.symbol, other.key)] AS names, words
