// The task t, sorted by `sort`, with all by which the order $orderBy sorts it, as `lead`, `rank` and its id, upwards: the
// day backwards where the last come first, but never late last; before it the name and id of who leads it first.
WITH t, sort, CASE $orderBy
    WHEN 'OVERDUE_FROM_DESC' THEN CASE sort WHEN $never THEN 0 ELSE -toInteger(replace(sort, '-', '')) END
    ELSE toInteger(replace(sort, '-', ''))
  END AS rank, CASE $orderBy WHEN 'LEAD' THEN coalesce(head(COLLECT {
    MATCH (t)-[r:LED_BY]->(a:Agency)
    WHERE a.sortName IS NOT NULL
    RETURN a.sortName + ' ' + a.id ORDER BY r.position LIMIT 1
  }), '~~') ELSE '' END AS lead
WITH t, rank, lead, CASE $orderBy WHEN 'LEAD' THEN lead + ' ' + sort ELSE sort END AS sort
WHERE lead > $after.lead
  OR (lead = $after.lead AND (rank > $after.rank OR (rank = $after.rank AND t.id > $after.id)))
