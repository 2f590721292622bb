// Pages of which a file no longer tells.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $location + '//' AND NOT s.location IN $kept
DETACH DELETE s
