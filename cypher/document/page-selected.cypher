// A page of the documents that hold some words or are of one symbol or some units: few enough to be sorted.
CALL () {
  // @include fragment/documents-selected.cypher
}
WITH d
WHERE d.newestFirst > $after
  // @include fragment/document-is-wanted.cypher
RETURN d.id AS id, d.newestFirst AS place
ORDER BY place
LIMIT $limit
