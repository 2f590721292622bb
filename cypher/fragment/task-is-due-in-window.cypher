// A deadline of the task t lies in $filter.window, for use in EXISTS. A recurring one counts by its last occurrence there,
// if that is not before the deadline begins: on its first day, the day of its paper, or the day on which that was read.
MATCH (t)-[:DUE]->(x:Deadline)
WHERE x.kind <> 'HORIZON' AND CASE
  WHEN $filter.window.occurs[x.recurrence] IS NULL THEN x.due >= $filter.window.from AND x.due <= $filter.window.to
  ELSE coalesce(
      x.from, head([(t)<-[:HAS_TASK]-(d:Document) | d.issuedFrom]),
      head(COLLECT { MATCH (s:SourceFile {id: x.sourceId}) RETURN left(s.ingestedAt, 10) })
    ) <= $filter.window.occurs[x.recurrence]
END
