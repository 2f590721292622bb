// How many documents lie in some stretches, which page.cypher explains.
CALL () {
  UNWIND [s IN $order.stretches WHERE s.by = 'ALL'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(newestFirst)
    WHERE d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    RETURN count(d) AS found
  }
  RETURN found
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'TYPE'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(type, newestFirst)
    WHERE d.type = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    RETURN count(d) AS found
  }
  RETURN found
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'LEVEL'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(level, newestFirst)
    WHERE d.level = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    RETURN count(d) AS found
  }
  RETURN found
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'SHELF'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(shelf, newestFirst)
    WHERE d.shelf = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    RETURN count(d) AS found
  }
  RETURN found
  UNION ALL
  UNWIND [s IN $order.stretches WHERE s.by = 'ISSUER'] AS s
  CALL (s) {
    MATCH (d:Document)
    USING INDEX SEEK d:Document(issuer, newestFirst)
    WHERE d.issuer = s.of AND d.newestFirst > s.after AND d.newestFirst < s.before
      // @include fragment/document-is-of-stretch.cypher
    RETURN count(d) AS found
  }
  RETURN found
}
RETURN sum(found) AS total
