// The citations into these numbering groups, with the documents that they name at present.
MATCH (m:Mention)
WHERE m.group IN $groups
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m)
OPTIONAL MATCH (m)-[:NAMES]->(d:Document)
RETURN m.id AS id, m.group AS group, m.date AS date, m.notAfter AS notAfter, m.named AS named, s.id AS sourceId,
       d.id AS documentId, m.state AS state, coalesce(m.candidates, []) AS candidates
