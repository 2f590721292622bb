// The tasks t that hold some words or are of a document, some units or an agency: found by the first of these that $filter
// has. UNWIND for the reason that documents-selected.cypher gives.
UNWIND CASE WHEN $filter.text IS NOT NULL THEN [true] ELSE [] END AS way
CALL db.index.fulltext.queryNodes('task_search', $filter.text) YIELD node AS t
WHERE $filter.document IS NULL OR t.documentId = $filter.document
RETURN t
UNION ALL
UNWIND CASE WHEN $filter.text IS NULL AND $filter.document IS NOT NULL THEN [true] ELSE [] END AS way
MATCH (:Document {id: $filter.document})-[:HAS_TASK]->(t:Task)
RETURN t
UNION ALL
UNWIND CASE WHEN $filter.text IS NULL AND $filter.document IS NULL AND $filter.units IS NOT NULL THEN [true] ELSE [] END AS way
UNWIND $filter.units AS unit
MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
RETURN t
UNION ALL
UNWIND CASE WHEN $filter.text IS NULL AND $filter.document IS NULL AND $filter.units IS NULL AND $filter.agency IS NOT NULL THEN [true] ELSE [] END AS way
UNWIND [$filter.agency] + $filter.groups AS bearer
MATCH (:Agency {id: bearer})<-[:
  // @include fragment/role-types.cypher
]-(t:Task)
RETURN DISTINCT t
