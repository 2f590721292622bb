// A page of the tasks in which each agency, or a group that it belongs to, has a role, in an order that no index has of
// them: all of them are read, and sorted.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  CALL (agencyId) {
    // @include fragment/bearers-of-agency.cypher
    UNWIND $order.stretches AS s
    WITH b, s
    // @include fragment/stretch-may-hold.cypher
    // @include fragment/duties.cypher
    WITH DISTINCT t
    // @include fragment/task-sort-day.cypher
    // @include fragment/task-rank.cypher
    RETURN t.id AS id, sort
    ORDER BY lead, rank, id
    LIMIT $limit
  }
  RETURN collect({id: id, sort: sort}) AS items
}
RETURN agencyId AS parent, 0 AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
