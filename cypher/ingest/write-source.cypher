MERGE (s:SourceFile {location: $location})
ON CREATE SET s.id = $id
SET s.name = $name, s.mediaType = $mediaType, s.sha256 = $sha256, s.basis = $basis,
    s.ingestedAt = $ingestedAt, s.parserVersion = $parserVersion, s.text = $text, s.marks = $marks
RETURN s.id AS id
