// The digital signatures of sources that have any.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
WHERE s.signatures IS NOT NULL
RETURN s.id AS id, s.signatures AS signatures
