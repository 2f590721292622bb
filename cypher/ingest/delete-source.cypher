MATCH (s:SourceFile)
WHERE s.location STARTS WITH $location AND (s.location = $location OR s.location STARTS WITH $location + '//')
DETACH DELETE s
