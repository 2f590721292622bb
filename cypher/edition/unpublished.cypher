// A source that the open edition has not been told of yet.
MATCH (s:SourceFile)
WHERE s.published IS NULL
RETURN s.location AS location, s.ingestedAt AS ingestedAt, COLLECT {
  MATCH (s)-[:MAKES]->(c:Claim)
  OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
  UNWIND [c.group, m.group] AS group
  WITH DISTINCT group WHERE group IS NOT NULL
  RETURN group
} AS groups
LIMIT 1
