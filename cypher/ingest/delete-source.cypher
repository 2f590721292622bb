MATCH (s:SourceFile {location: $location})
DETACH DELETE s
