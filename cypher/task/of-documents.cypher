// A page of each document's tasks: the first to become late come first, those without a day last.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:HAS_TASK]->(t:Task)
  WITH t, coalesce(t.overdueFrom, '9999-99-99') AS sort
  WHERE sort > $afterSort OR (sort = $afterSort AND t.id > $afterId)
  WITH t, sort ORDER BY sort, t.id LIMIT $limit
  RETURN collect({id: t.id, sort: sort}) AS items
}
RETURN documentId AS parent, COUNT { (d)-[:HAS_TASK]->(:Task) } AS total, items
