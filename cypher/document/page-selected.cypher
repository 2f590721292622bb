// A page of the documents that hold some words or are of one symbol, one issuer or some units: few enough to be sorted.
CALL () {
  // @include fragment/documents-selected.cypher
}
WITH d
WHERE ($filter.type IS NULL OR d.type = $filter.type) AND ($filter.level IS NULL OR d.level = $filter.level)
  // @include fragment/document-is-wanted.cypher
  AND d.issuedSort <= $afterSort AND (d.issuedSort < $afterSort OR d.key > $afterKey)
RETURN d.id AS id, d.issuedSort AS sort, d.key AS key
ORDER BY sort DESC, key
LIMIT $limit
