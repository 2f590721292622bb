MATCH (s:SourceFile)-[:MAKES]->(c:Claim)-[:ABOUT]->(d:Document)
RETURN s.location AS s, c.position AS position, d.key AS d
