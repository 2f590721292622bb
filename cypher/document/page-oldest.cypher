// A page of dated documents, oldest first, of one day by key: the stretches of page.cypher are read from their end for the first
// days that are needed, and each of these days from its beginning.
UNWIND $order.stretches AS s
CALL (s) {
  // @include fragment/documents-of-stretch.cypher
  WITH d
  ORDER BY d.newestFirst DESC LIMIT $limit // @if order.by is ALL
  ORDER BY d.type DESC, d.newestFirst DESC LIMIT $limit // @if order.by is TYPE
  ORDER BY d.level DESC, d.newestFirst DESC LIMIT $limit // @if order.by is LEVEL
  ORDER BY d.shelf DESC, d.newestFirst DESC LIMIT $limit // @if order.by is SHELF
  ORDER BY d.issuer DESC, d.newestFirst DESC LIMIT $limit // @if order.by is ISSUER
  RETURN DISTINCT left(d.newestFirst, 10) AS day
}
WITH s {.*, after: day, before: day + '\uFFFF'} AS s
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
WITH d, place ORDER BY left(place, 10) DESC, substring(place, 10) LIMIT $limit
RETURN d.id AS id, place
