// A page of the tasks that have a deadline in a window of days, by fragment/task-sort-day.cypher. From three indexes:
// tasks with one late day, which is in the window or on the day after; tasks with several deadlines, any of which may
// be in the window; and recurring tasks, rhythm by rhythm.
CALL () {
  MATCH (t:Task)
  WHERE t.overdueFrom >= $from AND t.overdueFrom <= $to AND t.id IS NOT NULL AND t.severalFrom IS NULL
    AND (t.overdueFrom > $afterSort OR t.id > $afterId)
    // @include fragment/task-is-wanted.cypher
    // @include fragment/task-has-role.cypher
    AND EXISTS {
      // @include fragment/task-is-due-in-window.cypher
    }
  WITH t ORDER BY t.overdueFrom, t.id LIMIT $limit
  RETURN t.id AS id, t.overdueFrom AS sort
  UNION ALL
  MATCH (t:Task)
  WHERE t.severalFrom >= $afterSort AND t.id IS NOT NULL AND (t.severalFrom > $afterSort OR t.id > $afterId)
    AND coalesce(t.severalFrom <= $next[t.rhythm], true)
    // @include fragment/task-is-wanted.cypher
    // @include fragment/task-has-role.cypher
    AND EXISTS {
      // @include fragment/task-is-due-in-window.cypher
    }
  WITH t ORDER BY t.severalFrom, t.id LIMIT $limit
  RETURN t.id AS id, t.severalFrom AS sort
  UNION ALL
  UNWIND keys($next) AS rhythm
  WITH rhythm, $next[rhythm] AS sort
  WHERE sort >= $afterSort
  CALL (rhythm, sort) {
    MATCH (t:Task)
    WHERE t.rhythm = rhythm AND t.id > CASE WHEN sort = $afterSort THEN $afterId ELSE '' END
      AND coalesce(t.overdueFrom > sort, true)
      // @include fragment/task-is-wanted.cypher
      // @include fragment/task-has-role.cypher
      AND EXISTS {
        // @include fragment/task-is-due-in-window.cypher
      }
    WITH t ORDER BY t.id LIMIT $limit
    RETURN t.id AS id
  }
  RETURN id, sort
}
WITH id, sort ORDER BY sort, id LIMIT $limit
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
