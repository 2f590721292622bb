// A page of the tasks that the bodies whose place each agency took had left undone by that day, in the order of
// task/of-documents.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  MATCH (:Agency {id: agencyId})<-[:SUCCEEDED_BY]-(before:Agency)<-[:LED_BY|EXECUTED_BY]-(t:Task)
  WHERE before.validTo < $asOf AND t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = ''
    AND ($until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $until })
  RETURN collect(DISTINCT t) AS tasks
}
CALL (tasks) {
  UNWIND tasks AS t
  WITH t, CASE WHEN t.overdueFrom <= $next[t.rhythm] THEN t.overdueFrom ELSE coalesce($next[t.rhythm], t.overdueFrom, '9999-99-99') END AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND t.id > $afterId)
  WITH t, sort ORDER BY sort, t.id LIMIT $limit
  RETURN collect({id: t.id, sort: sort}) AS items
}
RETURN agencyId AS parent, size(tasks) AS total, items
UNION ALL
// rhythms of which the asker does not know when they come next: he asks again
MATCH (r:Rhythm)
WHERE r.key > '' AND $next[r.key] IS NULL
RETURN r.key AS parent, -1 AS total, [] AS items
