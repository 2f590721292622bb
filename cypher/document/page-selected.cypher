// A page of the documents that hold some words or are of one symbol or some units or, by symbol, of one issuer: few enough
// to be sorted. Among the undated, which come last also where the oldest come first, the key decides.
CALL () {
  // @include fragment/documents-selected.cypher
}
WITH d,
  d.newestFirst AS sort // @if orderBy is ISSUED_ON_DESC
  CASE d.issuedSort WHEN '0000-00-00' THEN '9999-99-99' ELSE d.issuedSort END + d.key AS sort // @if orderBy is ISSUED_ON_ASC
  d.bySymbol AS sort // @if orderBy is SYMBOL
WHERE sort > $after
  // @include fragment/document-is-wanted.cypher
RETURN d.id AS id,
  d.newestFirst AS place // @unless orderBy is SYMBOL
  d.bySymbol AS place // @if orderBy is SYMBOL
ORDER BY sort
LIMIT $limit
