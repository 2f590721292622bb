// What sources say of documents.
MATCH (s:SourceFile)-[:MAKES]->(c:Claim)
RETURN c.id AS id, s.id AS sourceId, c.group AS group, c.numbered AS numbered, c.series AS series,
       c.position AS position, c.date AS date, c.notAfter AS notAfter, c.heldAs AS heldAs,
       c.accessClass AS accessClass, c.corrections AS corrections, c.read AS read, c.content AS content
