// A page of documents by symbol, in the order in which they lie: of all documents, or of some shelves.
UNWIND $filter.shelves AS shelf // @if filter.shelves
CALL (*) {
  MATCH (d:Document)
  USING INDEX SEEK d:Document(bySymbol) // @unless filter.shelves
  USING INDEX SEEK d:Document(shelf, bySymbol) // @if filter.shelves
  WHERE d.bySymbol > $after
    AND d.shelf = shelf // @if filter.shelves
    AND d.issuedFrom >= $filter.issuedFrom // @if filter.issuedFrom
    AND d.issuedTo <= $filter.issuedTo // @if filter.issuedTo
  WITH d
  ORDER BY d.bySymbol LIMIT $limit // @unless filter.shelves
  ORDER BY d.shelf, d.bySymbol LIMIT $limit // @if filter.shelves
  RETURN d, d.bySymbol AS place
}
WITH d, place ORDER BY place LIMIT $limit
RETURN d.id AS id, place
