// A page of the tasks in which each agency, or a group that it belongs to, has a role, by fragment/task-sort-day.cypher:
// from stretches of each bearer's order, and of the recurring tasks by the next occurrence if no late day comes before.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  // @include fragment/bearers-of-agency.cypher
  WITH collect(b) AS bearers
  CALL (bearers) {
    UNWIND bearers AS b
    UNWIND $order.stretches AS s
    WITH b, s
    // @include fragment/stretch-may-hold.cypher
    CALL (b, s) {
      // @include fragment/duties-in-order.cypher
    }
    WITH DISTINCT place
    RETURN substring(place, 10) AS id, left(place, 10) AS sort
    // @if order.recurring
    UNION ALL
    UNWIND bearers AS b
    UNWIND $order.recurring AS s
    // @include fragment/duties.cypher
    WITH DISTINCT t, left(place, 10) AS late, substring(place, 10) AS id
    WITH id, late, coalesce($next[t.rhythm], $never) AS recurs
    WITH id, CASE WHEN late <= recurs THEN late ELSE recurs END AS sort
    WHERE sort > $afterSort OR (sort = $afterSort AND id > $afterId)
    RETURN id, sort
    // @end
  }
  WITH id, sort ORDER BY sort, id LIMIT $limit
  RETURN collect({id: id, sort: sort}) AS items
}
RETURN agencyId AS parent, 0 AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
