// How many documents lie in some stretches of the order of page.cypher.
UNWIND $order.stretches AS s
CALL (s) {
  // @include fragment/documents-of-stretch.cypher
  RETURN count(d) AS found
}
RETURN sum(found) AS total
