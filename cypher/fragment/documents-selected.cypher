// The documents d that hold some words or are of one symbol, some units or one issuer: found by the first that $filter has.
// @if filter.text
CALL db.index.fulltext.queryNodes('document_search', $filter.text) YIELD node AS d
WHERE true
  AND d.symbolKey = $filter.symbolKey // @if filter.symbolKey
  // @include fragment/document-is-of-units.cypher
// @else if filter.symbolKey
MATCH (d:Document {symbolKey: $filter.symbolKey})
WHERE true
  // @include fragment/document-is-of-units.cypher
// @else if filter.units
UNWIND $filter.units AS unit
MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(d:Document)
WHERE true
// @else
MATCH (d:Document)
USING INDEX SEEK d:Document(issuer, newestFirst)
WHERE d.newestFirst > ''
// @end
  AND d.issuer = $filter.issuer // @if filter.issuer
RETURN d
