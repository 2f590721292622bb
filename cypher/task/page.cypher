// A page of all tasks by fragment/task-sort-day.cypher. From three indexes: tasks by their first late day; recurring
// tasks whose next occurrence comes before that, rhythm by rhythm; and, where these do not fill the page, tasks that
// are never late. No task in the wanted states is late before $from unless people have reported on it; those come from
// the reports. UNWIND for the reason that fragment/documents-selected.cypher gives.
CALL () {
  CALL () {
    MATCH (t:Task)
    WHERE t.overdueFrom >= $from AND t.id IS NOT NULL AND (t.overdueFrom > $afterSort OR t.id > $afterId)
      AND coalesce(t.overdueFrom <= $next[t.rhythm], true)
      // @include fragment/task-is-wanted.cypher
      // @include fragment/task-has-role.cypher
    WITH t ORDER BY t.overdueFrom, t.id LIMIT $limit
    RETURN t.id AS id, t.overdueFrom AS sort
    UNION ALL
    UNWIND CASE WHEN $from > $afterSort THEN [true] ELSE [] END AS way
    MATCH (p:Progress)
    WHERE p.taskId > ''
    WITH DISTINCT p.taskId AS id
    MATCH (t:Task {id: id})
    WHERE t.overdueFrom >= $afterSort AND t.overdueFrom < $from AND (t.overdueFrom > $afterSort OR t.id > $afterId)
      // @include fragment/task-is-wanted.cypher
      // @include fragment/task-has-role.cypher
    RETURN t.id AS id, t.overdueFrom AS sort
    UNION ALL
    UNWIND keys($next) AS rhythm
    WITH rhythm, $next[rhythm] AS sort
    WHERE sort >= $afterSort AND sort < $never AND $recurring
    CALL (rhythm, sort) {
      MATCH (t:Task)
      WHERE t.rhythm = rhythm AND t.id > CASE WHEN sort = $afterSort THEN $afterId ELSE '' END
        AND coalesce(t.overdueFrom > sort, true)
        // @include fragment/task-is-wanted.cypher
        // @include fragment/task-has-role.cypher
      WITH t ORDER BY t.id LIMIT $limit
      RETURN t.id AS id
    }
    RETURN id, sort
  }
  WITH id, sort ORDER BY sort, id LIMIT $limit
  RETURN collect({id: id, sort: sort}) AS found
}
CALL (found) {
  UNWIND found AS one
  RETURN one.id AS id, one.sort AS sort
  UNION ALL
  UNWIND CASE WHEN size(found) < $limit THEN [true] ELSE [] END AS way
  MATCH (t:Task)
  WHERE t.id > CASE WHEN $afterSort = $never THEN $afterId ELSE '' END AND t.overdueFrom IS NULL
    AND coalesce($next[t.rhythm] = $never, true)
    // @include fragment/task-is-wanted.cypher
    // @include fragment/task-has-role.cypher
  WITH t ORDER BY t.id LIMIT $limit
  RETURN t.id AS id, $never AS sort
}
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
