// A page of all tasks by fragment/task-sort-day.cypher: from stretches of their order; rhythm by rhythm those that recur;
// and those that recur and have a late day of their own, which the next occurrence may precede.
CALL () {
  UNWIND $order.stretches AS s
  WITH s
  // @include fragment/stretch-may-hold.cypher
  CALL (s) {
    MATCH (t:Task)
    // @include fragment/stretch-of-tasks.cypher
      AND (s.course <> 'MIXED' OR coalesce(t.overdueFrom <= $next[t.rhythm], true))
    WITH t
    ORDER BY t.course, t.place LIMIT $limit // @unless filter.level
    ORDER BY t.level, t.course, t.place LIMIT $limit // @if filter.level
    RETURN t.place AS place
  }
  RETURN substring(place, 10) AS id, left(place, 10) AS sort
  // @if order.recurring
  UNION ALL
  UNWIND [s IN $order.recurring WHERE s.course = 'RECURRING'] AS s
  UNWIND keys($next) AS rhythm // @unless filter.window
  UNWIND $filter.window.rhythms AS rhythm // @if filter.window
  WITH s, rhythm, $next[rhythm] AS sort
  WHERE sort >= $afterSort
  CALL (s, rhythm, sort) {
    MATCH (t:Task)
    USING INDEX SEEK t:Task(rhythm, id)
    WHERE t.rhythm = rhythm AND t.id > CASE WHEN sort = $afterSort THEN $afterId ELSE '' END AND t.course = 'RECURRING'
      // @include fragment/task-in-order-is-wanted.cypher
    WITH t ORDER BY t.rhythm, t.id LIMIT $limit
    RETURN t.id AS id
  }
  RETURN id, sort
  UNION ALL
  UNWIND [s IN $order.recurring WHERE s.course = 'MIXED'] AS s
  MATCH (t:Task)
  USING INDEX SEEK t:Task(course, place, issuedTo, doneFrom, kind)
  WHERE t.course = 'MIXED' AND t.place > $asOf
    AND t.issuedTo IS NOT NULL AND t.doneFrom IS NOT NULL AND t.kind IS NOT NULL
    AND t.overdueFrom > $next[t.rhythm]
    // @include fragment/task-in-order-is-wanted.cypher
  WITH t.id AS id, $next[t.rhythm] AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND id > $afterId)
  RETURN id, sort
  // @end
}
WITH id, sort ORDER BY sort, id LIMIT $limit
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
