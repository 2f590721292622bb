// A page of all tasks that never become late, which come after those of task/page-dated.
MATCH (t:Task)
WHERE t.id > $afterId AND t.overdueFrom IS NULL
WITH t,
  CASE
    WHEN EXISTS {
      MATCH (t)-[:DUE]->(x:Deadline) WHERE x.kind <> 'HORIZON' AND (x.due IS NOT NULL OR x.recurrence IS NOT NULL)
    } THEN 'OPEN'
    ELSE 'NO_DEADLINE'
  END AS state
WHERE ($kinds IS NULL OR t.kind IN $kinds)
  AND ($states IS NULL OR state IN $states)
  AND ($part IS NULL OR EXISTS { MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->() WHERE type(r) = $part })
  AND (($dueFrom IS NULL AND $dueTo IS NULL) OR EXISTS {
    MATCH (t)-[:DUE]->(x:Deadline)
    WHERE ($dueFrom IS NULL OR x.due >= $dueFrom) AND ($dueTo IS NULL OR x.due <= $dueTo)
  })
WITH t ORDER BY t.id LIMIT $limit
RETURN t.id AS id, '9999-99-99' AS sort
