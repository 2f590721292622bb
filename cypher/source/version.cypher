// The hash of the text of a source, and the version of the parser that has read it.
MATCH (s:SourceFile {location: $location})
RETURN s.sha256 AS sha256, s.parserVersion AS parserVersion
