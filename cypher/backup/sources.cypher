// Sources with their texts.
MATCH (s:SourceFile)
RETURN s.id AS id, s.location AS location, s.name AS name, s.mediaType AS mediaType, s.sha256 AS sha256,
       s.basis AS basis, s.ingestedAt AS ingestedAt, s.parserVersion AS parserVersion, s.text AS text,
       coalesce(s.marks, []) AS marks, s.scan AS scan, s.signatures AS signatures,
       s.address AS address, s.alsoAt AS alsoAt
