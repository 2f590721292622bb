// A page of the tasks of states that nobody's task is in from its first late day on (all but OVERDUE), in the order of
// task/page-dated: those that become late after the day, and before it only what people have reported on.
CALL () {
  MATCH (t:Task)
  WHERE t.overdueFrom >= $afterSort AND t.overdueFrom > $asOf AND t.id IS NOT NULL AND (t.overdueFrom > $afterSort OR t.id > $afterId)
  WITH t, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
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
  WITH t ORDER BY t.overdueFrom, t.id LIMIT $limit
  RETURN t
  UNION ALL
  MATCH (p:Progress)
  WHERE p.taskId > ''
  WITH DISTINCT p.taskId AS id
  MATCH (t:Task {id: id})
  WHERE t.overdueFrom >= $afterSort AND t.overdueFrom <= $asOf AND (t.overdueFrom > $afterSort OR t.id > $afterId)
  WITH t, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
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
  RETURN t
}
WITH t ORDER BY t.overdueFrom, t.id LIMIT $limit
RETURN t.id AS id, t.overdueFrom AS sort
