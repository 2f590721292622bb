// Takes back everything that a source and its pages had said; what followed from it is derived anew.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $location AND (s.location = $location OR s.location STARTS WITH $location + '//')
MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
DETACH DELETE m, c
