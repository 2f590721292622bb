// A source with its text, its claims in order, and the citations of each.
MATCH (s:SourceFile {location: $location})
RETURN s.mediaType AS mediaType, s.text AS text, coalesce(s.marks, []) AS marks, s.scan AS scan, s.signatures AS signatures,
       COLLECT {
         MATCH (s)-[:MAKES]->(c:Claim)
         RETURN c.content AS content
         ORDER BY c.position
       } AS claims,
       COLLECT {
         MATCH (s)-[:MAKES]->(c:Claim)-[:MENTIONS]->(m:Mention)
         RETURN {named: m.named, date: m.date, relation: m.relation, quote: m.quote, section: m.section} AS mention
         ORDER BY c.position, m.position
       } AS mentions
