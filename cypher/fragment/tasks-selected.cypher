// The tasks t that hold some words or are of a document, some units or an agency: found by the first of these that $filter
// has.
// @if filter.text
CALL db.index.fulltext.queryNodes('task_search', $filter.text) YIELD node AS t
WHERE t.documentId = $filter.document // @if filter.document
RETURN t
// @else if filter.document
MATCH (:Document {id: $filter.document})-[:HAS_TASK]->(t:Task)
RETURN t
// @else if filter.units
UNWIND $filter.units AS unit
MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
RETURN t
// @else
UNWIND [$filter.agency] + $filter.groups AS bearer
MATCH (:Agency {id: bearer})<-[:
  // @include fragment/role-types.cypher
]-(t:Task)
RETURN DISTINCT t
// @end
