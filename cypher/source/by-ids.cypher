// Sources without their texts.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
RETURN [name IN $read.source.own | s[name]] AS own,
       CASE WHEN $read.source.alsoAt THEN coalesce(s.alsoAt, []) END AS alsoAt
