// Where a source came from.
MATCH (s:SourceFile {id: $id})
RETURN s.location AS location
