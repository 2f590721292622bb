// The papers with words that people have put right.
MATCH (c:Claim)
WHERE c.corrections IS NOT NULL
MATCH (s:SourceFile)-[:MAKES]->(c)
WHERE s.basis = 'TEXT'
RETURN DISTINCT s.location AS location
ORDER BY location
