// How many anomalies a filter lets through: of a document, of a code as the index has it, or all as the database counts
// them.
MATCH (:Document {id: $filter.document})-[:HAS_ANOMALY]->(x:Anomaly) // @if filter.document
MATCH (x:Anomaly) // @unless filter.document
// @if filter.code
WHERE x.code = $filter.code
  // @include fragment/anomaly-is-reviewed-so.cypher
// @else if filter.review
WHERE true
  // @include fragment/anomaly-is-reviewed-so.cypher
// @end
RETURN count(x) AS total
