// A file that has not been published, with the numbering groups of it and its pages, which are published with it.
MATCH (file:SourceFile)
WHERE file.published IS NULL AND NOT file.location CONTAINS '//'
WITH file LIMIT 1
RETURN file.location AS location, file.ingestedAt AS ingestedAt, COLLECT {
  MATCH (s:SourceFile)-[:MAKES]->(c:Claim)
  WHERE s.location STARTS WITH file.location AND (s.location = file.location OR s.location STARTS WITH file.location + '//')
  OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
  UNWIND [c.group, m.group] AS group
  WITH DISTINCT group WHERE group IS NOT NULL
  RETURN group
} AS groups
