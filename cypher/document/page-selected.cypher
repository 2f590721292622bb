// A page of the documents that hold some words or are of one symbol or some units or, by symbol, of one issuer: few enough
// to be sorted. Among the undated, which come last also where the oldest come first, the key decides.
CALL () {
  // @include fragment/documents-selected.cypher
}
WITH d, CASE $orderBy
    WHEN 'SYMBOL' THEN d.bySymbol
    WHEN 'ISSUED_ON_ASC' THEN CASE d.issuedSort WHEN '0000-00-00' THEN '9999-99-99' ELSE d.issuedSort END + d.key
    ELSE d.newestFirst
  END AS sort
WHERE sort > $after
  // @include fragment/document-is-wanted.cypher
RETURN d.id AS id, CASE $orderBy WHEN 'SYMBOL' THEN sort ELSE d.newestFirst END AS place
ORDER BY sort
LIMIT $limit
