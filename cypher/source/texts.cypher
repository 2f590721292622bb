// The texts of sources that are papers and not records.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
WHERE s.textLength IS NOT NULL
RETURN s.id AS id, s.text AS text
