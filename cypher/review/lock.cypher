// A loader that re-derives a relation waits here, and who decides about it waits for the loader.
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m:Mention {supports: $relation})
WITH DISTINCT s ORDER BY s.id
SET s.locked = true
RETURN s.id AS id
