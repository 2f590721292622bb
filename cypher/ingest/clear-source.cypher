// Takes back everything that a source had said; what followed from it is derived anew.
MATCH (s:SourceFile {location: $location})-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
DETACH DELETE m, c
