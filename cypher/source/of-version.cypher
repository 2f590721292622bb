// Texts as they were read, with the version of the parser that read them; another one than $not, or all.
MATCH (s:SourceFile)
WHERE s.basis = 'TEXT' AND ($not IS NULL OR s.parserVersion <> $not)
RETURN s.location AS location, s.name AS name, s.parserVersion AS parserVersion
ORDER BY location
