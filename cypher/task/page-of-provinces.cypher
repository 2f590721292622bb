// The same as task/page.cypher of tasks whose papers were issued in some provinces: each is read in its own order.
CALL () {
  UNWIND $filter.provinces AS province
  UNWIND $order.stretches AS s
  WITH province, s
  // @include fragment/stretch-may-hold.cypher
  CALL (province, s) {
    MATCH (t:Task)
    // @include fragment/stretch-of-tasks.cypher
      AND (s.course <> 'MIXED' OR coalesce(t.overdueFrom <= $next[t.rhythm], true))
    WITH t
    ORDER BY t.province, t.course, t.place LIMIT $limit
    RETURN t.place AS place
  }
  RETURN substring(place, 10) AS id, left(place, 10) AS sort
  // @if order.recurring
  UNION ALL
  UNWIND $filter.provinces AS province
  UNWIND $order.recurring AS s
  MATCH (t:Task)
  // @include fragment/stretch-of-tasks.cypher
    AND (s.course <> 'MIXED' OR (t.place > $asOf AND t.overdueFrom > $next[t.rhythm]))
  WITH t.id AS id, $next[t.rhythm] AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND id > $afterId)
  RETURN id, sort ORDER BY sort, id LIMIT $limit
  // @end
}
WITH id, sort ORDER BY sort, id LIMIT $limit
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
