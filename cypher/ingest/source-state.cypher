// What is held of a source, and every numbering group that it speaks of.
MATCH (s:SourceFile {location: $location})
OPTIONAL MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
OPTIONAL MATCH (c)-[:ABOUT]->(d:Document)
OPTIONAL MATCH (m)-[:NAMES]->(cited:Document)
WITH s, collect(DISTINCT c.group) AS claimed, collect(DISTINCT m.group) AS mentioned, collect(DISTINCT d.id) AS documentIds,
     collect(DISTINCT cited.id) AS citedIds
RETURN s.id AS id, s.sha256 AS sha256, s.parserVersion AS parserVersion, s.name AS name, claimed + mentioned AS groups, documentIds,
       citedIds
