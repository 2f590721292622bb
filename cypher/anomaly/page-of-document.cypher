// A page of the anomalies of one document, by code.
MATCH (d:Document {id: $filter.document})-[:HAS_ANOMALY]->(x:Anomaly)
WHERE (x.code > $afterCode OR (x.code = $afterCode AND x.id > $afterId))
  AND x.code = $filter.code // @if filter.code
  // @include fragment/anomaly-is-reviewed-so.cypher
// @include fragment/anomaly-columns.cypher
ORDER BY code, id
LIMIT $limit
