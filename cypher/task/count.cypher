// How many tasks a filter lets through: found as page-selected.cypher does, else by deadlines in its window, by
// documents issued by its day, or all.
CALL () {
  // @include fragment/tasks-selected.cypher
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NULL THEN [true] ELSE [] END AS way
  UNWIND CASE WHEN $filter.window IS NULL THEN [true] ELSE [] END AS unbound
  UNWIND CASE WHEN $filter.until IS NULL THEN [true] ELSE [] END AS everything
  MATCH (t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NULL AND $filter.window IS NULL AND $filter.until IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (d:Document)
  WHERE d.issuedTo <= $filter.until
  MATCH (d)-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NULL AND $filter.window IS NOT NULL THEN [true] ELSE [] END AS way
  CALL () {
    MATCH (x:Deadline)
    WHERE x.due >= $filter.window.from AND x.due <= $filter.window.to
    MATCH (t:Task)-[:DUE]->(x)
    RETURN t
    UNION
    UNWIND $filter.window.rhythms AS rhythm
    MATCH (t:Task {rhythm: rhythm})
    RETURN t
  }
  RETURN t
}
WITH t
WHERE true
  // @include fragment/task-is-wanted.cypher
  // @include fragment/task-is-selected.cypher
RETURN count(t) AS total
