MATCH (s:SourceFile)-[:MAKES]->(c:Claim)
RETURN s.location AS s, properties(c) AS c
