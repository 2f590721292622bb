// The citations that a relation rests on, and the files that they stand in.
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m:Mention {supports: $relation})
RETURN split(s.location, '//')[0] AS location, m.start AS start, m.end AS end, m.group AS group, m.relation AS relation
ORDER BY location, start, m.id
