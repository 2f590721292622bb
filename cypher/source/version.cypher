// Which text is held of a source, and which parser has read it.
MATCH (s:SourceFile {location: $location})
RETURN s.sha256 AS sha256, s.parserVersion AS parserVersion
