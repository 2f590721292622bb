// Deletes what a source and its pages said; what followed from it is derived again.
MATCH (s:SourceFile)
WHERE
  // @include fragment/is-of-source.cypher
MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
DETACH DELETE m, c
