// The citations that these namings count, or that wait in these numbering groups, with the documents that they name at
// present.
MATCH (m:Mention)
WHERE m.naming IN $namings
OPTIONAL MATCH (m)-[:NAMES]->(d:Document)
RETURN m.id AS id, m.group AS group, m.date AS date, m.notAfter AS notAfter, m.named AS named, m.naming AS naming,
       d.id AS documentId, m.state AS state, coalesce(m.candidates, []) AS candidates
