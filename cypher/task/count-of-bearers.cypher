// In how many tasks each agency, or a group that it belongs to, has a role, in some stretches of their orders.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  // @include fragment/bearers-of-agency.cypher
  UNWIND $order.stretches AS s
  WITH b, s
  // @include fragment/stretch-may-hold.cypher
  // @include fragment/duties.cypher
  RETURN count(DISTINCT place) AS total
}
RETURN agencyId AS parent, total
