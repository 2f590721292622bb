// How many documents hold some words or are of one symbol or some units, and pass the other conditions of a filter.
CALL () {
  // @include fragment/documents-selected.cypher
}
WITH d
WHERE true
  // @include fragment/document-is-wanted.cypher
RETURN count(d) AS total
