// A page of the tasks in which each agency has a part, in the order of task/of-documents.
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})
CALL (a) {
  MATCH (a)<-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]-(t:Task)
  WHERE ($filter.part IS NULL OR type(r) = $filter.part)
  WITH DISTINCT t
  WITH t, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
  WHERE $filter.state IS NULL OR state = $filter.state
  RETURN collect(t) AS tasks
}
CALL (tasks) {
  UNWIND tasks AS t
  WITH t, coalesce(t.overdueFrom, '9999-99-99') AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND t.id > $afterId)
  WITH t, sort ORDER BY sort, t.id LIMIT $limit
  RETURN collect({id: t.id, sort: sort}) AS items
}
RETURN agencyId AS parent, size(tasks) AS total, items
