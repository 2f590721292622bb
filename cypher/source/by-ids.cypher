// Sources without their texts.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
RETURN s.id AS id, s.name AS name, s.mediaType AS mediaType, s.sha256 AS sha256, s.ingestedAt AS ingestedAt,
       s.address AS address, coalesce(s.alsoAt, []) AS alsoAt, s.textLength AS textLength
