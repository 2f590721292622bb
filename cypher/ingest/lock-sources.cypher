// Locks sources whose relations are derived again. Ids are sorted, as in lock-series.cypher.
UNWIND $ids AS id
MATCH (s:SourceFile {id: id})
SET s.locked = true
RETURN count(s) AS locked
