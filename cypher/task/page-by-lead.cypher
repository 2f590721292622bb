// A page of tasks by the first agency that leads them: agency after agency in the order of their names, until the page is
// full, of each the tasks by fragment/task-sort-day.cypher, from stretches of its order as page-of-bearers.cypher has them.
CALL () {
  MATCH (a:Agency)
  USING INDEX SEEK a:Agency(sortName, id)
  WHERE a.sortName >= $after.name AND a.id IS NOT NULL
    AND (a.sortName > $after.name OR a.id >= $after.agency)
  WITH a ORDER BY a.sortName, a.id
  CALL (a) {
    CALL (a) {
      WITH {bearer: labels(a)[0] + ' ' + a.id, isGroup: false} AS b, a.id = $after.agency AS isBegun
      UNWIND $order.stretches AS s
      WITH b, CASE WHEN isBegun AND s.after < $after.sort + $after.id THEN s {.*, after: $after.sort + $after.id} ELSE s END AS s
      // @include fragment/stretch-may-hold.cypher
      CALL (b, s) {
        MATCH (t)-[r:LED_BY]->()
        USING INDEX SEEK r:LED_BY(bearer, course, place, issuedTo, doneFrom)
        WHERE r.bearer = b.bearer
          // @include fragment/duty-is-of-stretch.cypher
          // @include fragment/duty-leads.cypher
        WITH r ORDER BY r.bearer, r.course, r.place LIMIT $limit
        RETURN r.place AS place
      }
      RETURN substring(place, 10) AS id, left(place, 10) AS sort
      // @if order.recurring
      UNION ALL
      WITH {bearer: labels(a)[0] + ' ' + a.id, isGroup: false} AS b, a.id = $after.agency AS isBegun
      UNWIND $order.recurring AS s
      CALL (b, s) {
        MATCH (t)-[r:LED_BY]->()
        USING INDEX SEEK r:LED_BY(bearer, course, place, issuedTo, doneFrom)
        WHERE r.bearer = b.bearer
          // @include fragment/duty-is-of-stretch.cypher
          // @include fragment/duty-leads.cypher
        RETURN t, r.place AS place
      }
      WITH isBegun, substring(place, 10) AS id, left(place, 10) AS late, coalesce($next[t.rhythm], $never) AS recurs
      WITH isBegun, id, CASE WHEN late <= recurs THEN late ELSE recurs END AS sort
      WHERE NOT isBegun OR sort > $after.sort OR (sort = $after.sort AND id > $after.id)
      RETURN id, sort
      // @end
    }
    WITH id, sort ORDER BY sort, id LIMIT $limit
    RETURN id, sort
  }
  RETURN id, a.sortName + ' ' + a.id + ' ' + sort AS sort
  LIMIT $limit
}
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
