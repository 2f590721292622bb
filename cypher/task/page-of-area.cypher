// The same as task/page.cypher of late tasks of an area with many units: of each stretch so many tasks are looked at in their
// order until enough are of one of the units. Most areas have their share of every stretch; where one has not, a row
// without an id says so, and then nothing is certain.
CALL () {
  UNWIND $order.stretches AS s
  WITH s
  // @include fragment/stretch-may-hold.cypher
  CALL (s) {
    CALL (s) {
      MATCH (t:Task)
      // @include fragment/stretch-of-tasks.cypher
        AND (s.course <> 'MIXED' OR coalesce(t.overdueFrom <= $next[t.rhythm], true))
      WITH t
      ORDER BY t.course, t.place LIMIT $looked // @unless filter.level
      ORDER BY t.level, t.course, t.place LIMIT $looked // @if filter.level
      WITH t
      WHERE true
        // @include fragment/task-is-of-units.cypher
      RETURN t.place AS place LIMIT $limit
    }
    RETURN collect(place) AS places
  }
  CALL (s, places) {
    // a condition is only looked at when the stretch has been read
    UNWIND CASE WHEN size(places) < $limit THEN [s] ELSE [] END AS short
    MATCH (t:Task)
    // @include fragment/stretch-of-tasks.cypher
    WITH t SKIP $looked LIMIT 1
    RETURN count(t) > 0 AS isCut
  }
  UNWIND places + CASE WHEN isCut THEN ['-'] ELSE [] END AS place
  RETURN substring(place, 10) AS id, left(place, 10) AS sort
}
WITH id, sort ORDER BY sort, id LIMIT $limit
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
