// The tasks t that hold some words and are of a document and some units, or are known, or of an agency: found by the first of
// these that $filter has.
// @if filter.text
CALL db.index.fulltext.queryNodes('task_search', $filter.text) YIELD node AS t
WHERE true
  AND t.documentId = $filter.document // @if filter.document
  // @include fragment/task-is-of-units.cypher
RETURN t
// @else if filter.document
MATCH (:Document {id: $filter.document})-[:HAS_TASK]->(t:Task)
WHERE true
  // @include fragment/task-is-of-units.cypher
RETURN t
// @else if filter.units
UNWIND $filter.units AS unit
MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
RETURN t
// @else if filter.ids
MATCH (t:Task) WHERE t.id IN $filter.ids
RETURN t
// @else
UNWIND [$filter.agency] + $filter.groups AS bearer
MATCH (:Agency {id: bearer})<-[:
  // @include fragment/role-types.cypher
]-(t:Task)
RETURN DISTINCT t
// @end
