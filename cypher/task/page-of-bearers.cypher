// For each of $asked a page of the tasks in which its bearers have a role, by fragment/task-sort-day.cypher: from stretches
// of each bearer's order, and of the recurring tasks those whose next occurrence comes before a late day of their own.
UNWIND $asked AS one
CALL (one) {
  CALL (one) {
    UNWIND one.bearers AS bearer
    MATCH (a:Agency {id: bearer.id})
    WITH bearer {.isGroup, .bornOn, .endedOn, bearer: labels(a)[0] + ' ' + a.id} AS b
    UNWIND $stretches AS s
    WITH b, s
    // @include fragment/stretch-may-hold.cypher
    CALL (b, s) {
      // @include fragment/duties-in-order.cypher
    }
    WITH DISTINCT place
    RETURN substring(place, 10) AS id, left(place, 10) AS sort
    UNION ALL
    UNWIND one.bearers AS bearer
    MATCH (a:Agency {id: bearer.id})
    WITH bearer {.isGroup, .bornOn, .endedOn, bearer: labels(a)[0] + ' ' + a.id} AS b
    UNWIND $recurring AS s
    CALL (b, s) {
      // @include fragment/duties.cypher
    }
    WITH DISTINCT t, left(place, 10) AS late, substring(place, 10) AS id
    WITH id, late, coalesce($next[t.rhythm], $never) AS recurs
    WITH id, CASE WHEN late <= recurs THEN late ELSE recurs END AS sort
    WHERE sort > $afterSort OR (sort = $afterSort AND id > $afterId)
    RETURN id, sort
  }
  WITH id, sort ORDER BY sort, id LIMIT $limit
  RETURN collect({id: id, sort: sort}) AS items
}
RETURN one.parent AS parent, 0 AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
