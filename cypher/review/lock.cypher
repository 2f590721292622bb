// Locks the sources of a relation, as a loader does that derives the relation again.
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m:Mention {supports: $relation})
WITH DISTINCT s ORDER BY s.id
SET s.locked = true
RETURN s.id AS id
