// A file as it was read.
MATCH (s:SourceFile {location: $location})
RETURN s {.name, .location, .mediaType, text: coalesce(s.text, ''), .scan, .signatures, .basis, .parserVersion, .ingestedAt, .sha256, marks: coalesce(s.marks, [])} AS source
