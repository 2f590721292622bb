// The sources whose locations begin so.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $prefix
RETURN s.location AS location, s.sha256 AS sha256, s.parserVersion AS parserVersion
ORDER BY location
