// The claims of these numbering groups, with their sources.
MATCH (c:Claim)
WHERE c.group IN $groups
MATCH (s:SourceFile)-[:MAKES]->(c)
RETURN c.id AS id, c.group AS group, c.date AS date, c.notAfter AS notAfter, c.heldAs AS heldAs,
       c.content AS content, c.position AS position, s.id AS sourceId, s.name AS sourceName, s.sha256 AS sha256
