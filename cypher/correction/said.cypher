// What a file and its pages say, claim by claim: as it is stored and, where people have put something right, as it was read.
MATCH (s:SourceFile)
WHERE
  // @include fragment/is-of-source.cypher
MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:ABOUT]->(d:Document)
WITH s, c, d ORDER BY s.location, c.position
RETURN CASE WHEN s.address IS NOT NULL THEN {name: s.name, address: s.address, alsoAt: coalesce(s.alsoAt, [])} END AS page,
       c.content AS content, c.read AS read, d.id AS documentId,
       COLLECT {
         MATCH (c)-[:MENTIONS]->(m:Mention)
         RETURN m {.series, .group, .numbered, .date, .relation, .named, .basis, .quote, .start, .end, .section, .rule, .confidence}
         ORDER BY m.position
       } AS mentions
