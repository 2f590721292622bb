// A page of each document's tasks: the first to become late come first, those without a day last.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:HAS_TASK]->(t:Task)
  WITH t, CASE WHEN t.overdueFrom <= $next[t.rhythm] THEN t.overdueFrom ELSE coalesce($next[t.rhythm], t.overdueFrom, '9999-99-99') END AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND t.id > $afterId)
  WITH t, sort ORDER BY sort, t.id LIMIT $limit
  RETURN collect({id: t.id, sort: sort}) AS items
}
RETURN documentId AS parent, COUNT { (d)-[:HAS_TASK]->(:Task) } AS total, items
UNION ALL
// rhythms of which the asker does not know when they come next: he asks again
MATCH (r:Rhythm)
WHERE r.key > '' AND $next[r.key] IS NULL
RETURN r.key AS parent, -1 AS total, [] AS items
