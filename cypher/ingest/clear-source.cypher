// Takes back everything that a source and its pages had said; what followed from it is derived anew.
MATCH (s:SourceFile)
WHERE
  // @include fragment/is-of-source.cypher
MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
DETACH DELETE m, c
