// A page of all tasks that never become late, which come after those of task/page-dated.
MATCH (t:Task)
WHERE t.id > $afterId AND t.overdueFrom IS NULL
WITH t,
  t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
WHERE ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
  AND ($filter.states IS NULL OR state IN $filter.states)
  AND ($filter.orphaned IS NULL OR $filter.orphaned = (t.orphaned AND $asOf > '2025-06-30'))
  AND ($filter.verified IS NULL
    OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
  AND ($filter.part IS NULL OR EXISTS { MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->() WHERE type(r) = $filter.part })
  AND (($filter.dueFrom IS NULL AND $filter.dueTo IS NULL) OR EXISTS {
    MATCH (t)-[:DUE]->(x:Deadline)
    WHERE ($filter.dueFrom IS NULL OR x.due >= $filter.dueFrom) AND ($filter.dueTo IS NULL OR x.due <= $filter.dueTo)
  })
WITH t ORDER BY t.id LIMIT $limit
RETURN t.id AS id, '9999-99-99' AS sort
