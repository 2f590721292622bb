// A page of documents, newest first, from the stretches of the orders in which they lie: of all documents, of those of one
// type, level or issuer, or of one shelf. UNWIND for the reason that fragment/documents-selected.cypher gives.
// USING INDEX, since a plan that was made for a small graph would go on without.
CALL () {
  UNWIND [s IN $order.stretches WHERE s.by = 'ALL'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(newestFirst)
    WHERE d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.newestFirst LIMIT $limit
    RETURN d, d.newestFirst AS place
  }
  RETURN d, place
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'TYPE'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(type, newestFirst)
    WHERE d.type = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.type, d.newestFirst LIMIT $limit
    RETURN d, d.newestFirst AS place
  }
  RETURN d, place
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'LEVEL'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(level, newestFirst)
    WHERE d.level = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.level, d.newestFirst LIMIT $limit
    RETURN d, d.newestFirst AS place
  }
  RETURN d, place
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'SHELF'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(shelf, newestFirst)
    WHERE d.shelf = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.shelf, d.newestFirst LIMIT $limit
    RETURN d, d.newestFirst AS place
  }
  RETURN d, place
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'ISSUER'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(issuer, newestFirst)
    WHERE d.issuer = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.issuer, d.newestFirst LIMIT $limit
    RETURN d, d.newestFirst AS place
  }
  RETURN d, place
}
WITH d, place ORDER BY place LIMIT $limit
RETURN d.id AS id, place
