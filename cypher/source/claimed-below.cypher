// What the sources whose locations begin so say which documents they are, as it was read.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $prefix
RETURN s.location AS location, s.sha256 AS sha256,
       COLLECT {
         MATCH (s)-[:MAKES]->(c:Claim)
         RETURN {group: c.group, date: c.date, read: c.read} AS claim
         ORDER BY c.position
       } AS claims
ORDER BY location
