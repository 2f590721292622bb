// A page of dated documents, oldest first, of one day by key: the stretches of page.cypher, which explains them, are read
// from their end for the first days that are needed, and each of these days from its beginning.
CALL () {
  UNWIND [s IN $order.stretches WHERE s.by = 'ALL'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(newestFirst)
    WHERE d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.newestFirst DESC LIMIT $limit
    RETURN DISTINCT left(d.newestFirst, 10) AS day
  }
  CALL (s, day) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(newestFirst)
    WHERE d.newestFirst > day AND d.newestFirst < day + '\uFFFF'
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
    WITH d ORDER BY d.type DESC, d.newestFirst DESC LIMIT $limit
    RETURN DISTINCT left(d.newestFirst, 10) AS day
  }
  CALL (s, day) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(type, newestFirst)
    WHERE d.type = s.of AND d.newestFirst > day AND d.newestFirst < day + '\uFFFF'
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
    WITH d ORDER BY d.level DESC, d.newestFirst DESC LIMIT $limit
    RETURN DISTINCT left(d.newestFirst, 10) AS day
  }
  CALL (s, day) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(level, newestFirst)
    WHERE d.level = s.of AND d.newestFirst > day AND d.newestFirst < day + '\uFFFF'
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
    WITH d ORDER BY d.shelf DESC, d.newestFirst DESC LIMIT $limit
    RETURN DISTINCT left(d.newestFirst, 10) AS day
  }
  CALL (s, day) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(shelf, newestFirst)
    WHERE d.shelf = s.of AND d.newestFirst > day AND d.newestFirst < day + '\uFFFF'
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
    WITH d ORDER BY d.issuer DESC, d.newestFirst DESC LIMIT $limit
    RETURN DISTINCT left(d.newestFirst, 10) AS day
  }
  CALL (s, day) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(issuer, newestFirst)
    WHERE d.issuer = s.of AND d.newestFirst > day AND d.newestFirst < day + '\uFFFF'
      // @include fragment/document-is-of-stretch.cypher
    WITH d ORDER BY d.issuer, d.newestFirst LIMIT $limit
    RETURN d, d.newestFirst AS place
  }
  RETURN d, place
}
WITH d, place ORDER BY left(place, 10) DESC, substring(place, 10) LIMIT $limit
RETURN d.id AS id, place
