// How many tasks a filter lets through; the same ways in as the pages have.
// A way is opened by UNWIND: behind a mere WHERE the database would walk every way and then drop what it found.
CALL () {
  UNWIND CASE WHEN $filter.text IS NOT NULL THEN [true] ELSE [] END AS way
  CALL db.index.fulltext.queryNodes('task_search', $filter.text) YIELD node AS t
  WHERE $filter.documents IS NULL OR t.documentId IN $filter.documents
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.documents AS documentId
  MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.bearers AS bearer
  MATCH (:Agency {id: bearer})<-[:
    // @include fragment/role-types.cypher
  ]-(t:Task)
  RETURN DISTINCT t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.units AS unit
  MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
  RETURN t
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
