// The tasks of these sources in their order, each with the day of its paper and its deadlines.
MATCH (s:SourceFile)
WHERE s.location STARTS WITH $prefix
MATCH (s)-[:MAKES]->(:Claim)-[:ABOUT]->(d:Document)-[:HAS_TASK]->(t:Task)
RETURN s.name AS paper, t.id AS id, d.id AS documentId, d.issuedFrom AS issued, COLLECT {
  MATCH (t)-[:DUE]->(x:Deadline)
  RETURN x {.id, .kind, .due, .overdueFrom, .recurrence}
  ORDER BY x.position
} AS deadlines
ORDER BY paper, t.position
