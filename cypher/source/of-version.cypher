// Sources whose text was read by another version of the parser than $not; all when it is null.
MATCH (s:SourceFile)
WHERE s.basis = 'TEXT' AND ($not IS NULL OR s.parserVersion <> $not)
RETURN s.location AS location, s.name AS name, s.parserVersion AS parserVersion
ORDER BY location
