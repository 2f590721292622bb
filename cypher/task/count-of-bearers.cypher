// For each of $asked how many tasks its bearers have a role in, in some stretches of their orders.
UNWIND $asked AS one
CALL (one) {
  UNWIND one.bearers AS bearer
  MATCH (a:Agency {id: bearer.id})
  WITH bearer {.isGroup, .bornOn, .endedOn, bearer: labels(a)[0] + ' ' + a.id} AS b
  UNWIND $stretches AS s
  WITH b, s
  // @include fragment/stretch-may-hold.cypher
  CALL (b, s) {
    // @include fragment/duties.cypher
  }
  RETURN count(DISTINCT place) AS total
}
RETURN one.parent AS parent, total
