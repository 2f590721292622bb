// A page of the tasks that the bodies whose place each agency took had left undone by that day, in the order of
// task/of-documents.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  MATCH (:Agency {id: agencyId})<-[:SUCCEEDED_BY]-(before:Agency)<-[:LED_BY|EXECUTED_BY]-(t:Task)
  WHERE before.validTo < $asOf AND t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = ''
  RETURN collect(DISTINCT t) AS tasks
}
CALL (tasks) {
  UNWIND tasks AS t
  WITH t, coalesce(t.overdueFrom, '9999-99-99') AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND t.id > $afterId)
  WITH t, sort ORDER BY sort, t.id LIMIT $limit
  RETURN collect({id: t.id, sort: sort}) AS items
}
RETURN agencyId AS parent, size(tasks) AS total, items
