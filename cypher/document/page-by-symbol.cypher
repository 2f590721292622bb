// A page of documents by symbol, in the order in which they lie: of all documents, or of some shelves.
CALL () {
  UNWIND CASE WHEN $filter.shelves IS NULL THEN [true] ELSE [] END AS way
  CALL () {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(bySymbol)
    WHERE d.bySymbol > $after
      // @include fragment/document-is-wanted.cypher
    WITH d ORDER BY d.bySymbol LIMIT $limit
    RETURN d, d.bySymbol AS place
  }
  RETURN d, place
  UNION ALL
  UNWIND $filter.shelves AS shelf
  CALL (shelf) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(shelf, bySymbol)
    WHERE d.shelf = shelf AND d.bySymbol > $after
      // @include fragment/document-is-wanted.cypher
    WITH d ORDER BY d.shelf, d.bySymbol LIMIT $limit
    RETURN d, d.bySymbol AS place
  }
  RETURN d, place
}
WITH d, place ORDER BY place LIMIT $limit
RETURN d.id AS id, place
