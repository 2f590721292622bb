// Deletes the pages of a source that it does not name any more.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $location + '//' AND NOT s.location IN $kept
DETACH DELETE s
