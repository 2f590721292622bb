// Writers that re-derive the relations of one source wait for each other here; the ids come sorted.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
SET s.locked = true
RETURN count(s) AS locked
