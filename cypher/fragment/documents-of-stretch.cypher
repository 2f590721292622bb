// The documents d of the stretch s: of all, of those of one type, level or issuer, or of one shelf. USING INDEX, since a plan
// that was made for a small graph would go on without.
MATCH (d:Document)
USING INDEX SEEK d:Document(newestFirst) // @if order.by is ALL
USING INDEX SEEK d:Document(type, newestFirst) // @if order.by is TYPE
USING INDEX SEEK d:Document(level, newestFirst) // @if order.by is LEVEL
USING INDEX SEEK d:Document(shelf, newestFirst) // @if order.by is SHELF
USING INDEX SEEK d:Document(issuer, newestFirst) // @if order.by is ISSUER
WHERE d.newestFirst > s.after AND d.newestFirst < s.before
  AND d.type = s.of // @if order.by is TYPE
  AND d.level = s.of // @if order.by is LEVEL
  AND d.shelf = s.of // @if order.by is SHELF
  AND d.issuer = s.of // @if order.by is ISSUER
  // @include fragment/document-is-of-stretch.cypher
