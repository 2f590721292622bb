// Where the words stand of sources that were read from pictures.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
WHERE s.scan IS NOT NULL
RETURN s.id AS id, s.scan AS scan
