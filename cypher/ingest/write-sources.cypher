// Creates or updates sources with their texts.
UNWIND $sources AS source
MERGE (s:SourceFile {location: source.location})
ON CREATE SET s.id = source.id
SET s.name = source.name, s.mediaType = source.mediaType, s.sha256 = source.sha256, s.basis = source.basis,
    s.ingestedAt = source.ingestedAt, s.parserVersion = source.parserVersion, s.text = source.text,
    s.marks = source.marks, s.address = source.address, s.alsoAt = source.alsoAt
