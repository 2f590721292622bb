// The claims of these numbering groups, with their sources and the documents that they are about at present.
MATCH (c:Claim)
USING INDEX c:Claim(group)
WHERE c.group IN $groups
MATCH (s:SourceFile)-[:MAKES]->(c)
OPTIONAL MATCH (c)-[:ABOUT]->(d:Document)
RETURN c.id AS id, c.group AS group, c.date AS date, c.notAfter AS notAfter, c.heldAs AS heldAs,
       c.content AS content, c.position AS position, s.id AS sourceId, s.name AS sourceName, s.sha256 AS sha256,
       d.id AS documentId
