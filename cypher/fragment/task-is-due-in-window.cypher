// A deadline of the task t falls into $filter.window; for use in EXISTS. A recurring deadline does by its last
// occurrence there, unless it begins later: on its first day, the day of its document, or the day on which that was
// read.
MATCH (t)-[:DUE]->(x:Deadline)
WHERE x.kind <> 'HORIZON' AND CASE
  WHEN $filter.window.occurs[x.recurrence] IS NULL THEN x.due >= $filter.window.from AND x.due <= $filter.window.to
  ELSE coalesce(
      x.from, head([(t)<-[:HAS_TASK]-(d:Document) | d.issuedFrom]),
      head(COLLECT { MATCH (file:SourceFile {id: x.sourceId}) RETURN left(file.ingestedAt, 10) })
    ) <= $filter.window.occurs[x.recurrence]
END
