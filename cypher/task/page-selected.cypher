// A page of the tasks that hold some words, of some documents, one agency or one area: few enough to be sorted.
CALL () {
  CALL () {
    WITH * WHERE $filter.text IS NOT NULL
    CALL db.index.fulltext.queryNodes('task_search', $filter.text) YIELD node AS t
    WHERE $filter.documents IS NULL OR t.documentId IN $filter.documents
    RETURN t
    UNION ALL
    WITH * WHERE $filter.text IS NULL AND $filter.documents IS NOT NULL
    UNWIND $filter.documents AS documentId
    MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
    RETURN t
    UNION ALL
    WITH * WHERE $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NOT NULL
    UNWIND $filter.bearers AS bearer
    MATCH (:Agency {id: bearer})<-[:
      // @include fragment/role-types.cypher
    ]-(t:Task)
    RETURN DISTINCT t
    UNION ALL
    WITH * WHERE $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NOT NULL
    UNWIND $filter.units AS unit
    MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
    RETURN t
  }
  // @include fragment/task-sort-day.cypher
  WHERE (sort > $afterSort OR (sort = $afterSort AND t.id > $afterId))
    // @include fragment/task-is-wanted.cypher
    // @include fragment/task-is-selected.cypher
  RETURN t.id AS id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN id, sort
UNION ALL
// @include fragment/unknown-rhythms-as-rows.cypher
