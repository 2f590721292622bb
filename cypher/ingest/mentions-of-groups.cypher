MATCH (m:Mention)
WHERE m.group IN $groups
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m)
RETURN m.id AS id, m.group AS group, m.date AS date, m.notAfter AS notAfter, m.named AS named, s.id AS sourceId
