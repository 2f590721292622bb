// A page of documents, newest first, from the stretches of the order in which they lie.
UNWIND $order.stretches AS s
CALL (s) {
  // @include fragment/documents-of-stretch.cypher
  WITH d
  ORDER BY d.newestFirst LIMIT $limit // @if order.by is ALL
  ORDER BY d.type, d.newestFirst LIMIT $limit // @if order.by is TYPE
  ORDER BY d.level, d.newestFirst LIMIT $limit // @if order.by is LEVEL
  ORDER BY d.shelf, d.newestFirst LIMIT $limit // @if order.by is SHELF
  ORDER BY d.issuer, d.newestFirst LIMIT $limit // @if order.by is ISSUER
  RETURN d, d.newestFirst AS place
}
WITH d, place ORDER BY place LIMIT $limit
RETURN d.id AS id, place
