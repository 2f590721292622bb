// A page of all documents, newest first, which is the order of the index (issuedSort, key).
MATCH (d:Document)
WHERE d.issuedSort <= $afterSort AND d.key IS NOT NULL AND (d.issuedSort < $afterSort OR d.key > $afterKey)
  AND ($filter.level IS NULL OR d.level = $filter.level)
  // @include fragment/document-is-wanted.cypher
WITH d ORDER BY d.issuedSort DESC, d.key LIMIT $limit
RETURN d.id AS id, d.issuedSort AS sort, d.key AS key
