// Creates or updates sources with their texts. Split, because size() of a text counts characters and not UTF-16 units.
UNWIND $sources AS source
MERGE (s:SourceFile {location: source.location})
ON CREATE SET s.id = source.id
SET s.name = source.name, s.mediaType = source.mediaType, s.sha256 = source.sha256, s.basis = source.basis,
    s.ingestedAt = source.ingestedAt, s.parserVersion = source.parserVersion, s.text = source.text,
    s.textLength = CASE source.basis WHEN 'TEXT' THEN size(split(source.text, '')) END, s.marks = source.marks,
    s.scan = source.scan, s.signatures = source.signatures, s.address = source.address, s.alsoAt = source.alsoAt
