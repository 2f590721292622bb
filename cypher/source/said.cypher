// A source with its text, its claims in order as they were read, and the citations of each; one that people have put right
// has its citations with it.
MATCH (s:SourceFile {location: $location})
RETURN s.mediaType AS mediaType, s.text AS text, coalesce(s.marks, []) AS marks, s.scan AS scan, s.signatures AS signatures,
       COLLECT {
         MATCH (s)-[:MAKES]->(c:Claim)
         RETURN coalesce(c.read, c.content) AS content
         ORDER BY c.position
       } AS claims,
       COLLECT {
         MATCH (s)-[:MAKES]->(c:Claim)-[:MENTIONS]->(m:Mention)
         WHERE c.read IS NULL
         RETURN {named: m.named, date: m.date, relation: m.relation, quote: m.quote, section: m.section} AS mention
         ORDER BY c.position, m.position
       } AS mentions
