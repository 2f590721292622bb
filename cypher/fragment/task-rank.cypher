// The task t, sorted by `sort`, with all by which the order $orderBy sorts it, as `lead`, `rank` and its id, upwards: the
// day backwards where the last come first, but never late last; before it the name and id of who leads it first.
WITH t, sort,
  CASE sort WHEN $never THEN 0 ELSE -toInteger(replace(sort, '-', '')) END AS rank, // @if orderBy is OVERDUE_FROM_DESC
  toInteger(replace(sort, '-', '')) AS rank, // @unless orderBy is OVERDUE_FROM_DESC
  // @if orderBy is LEAD
  coalesce(head(COLLECT {
    MATCH (t)-[r:LED_BY]->(a:Agency)
    WHERE a.sortName IS NOT NULL
    RETURN a.sortName + ' ' + a.id ORDER BY r.position LIMIT 1
  }), '~~') AS lead
WITH t, rank, lead, lead + ' ' + sort AS sort
  // @else
  '' AS lead
  // @end
WITH t, rank, lead, sort
WHERE lead > $after.lead
  OR (lead = $after.lead AND (rank > $after.rank OR (rank = $after.rank AND t.id > $after.id)))
