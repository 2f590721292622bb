// A page of the anomalies of one document, by code.
MATCH (d:Document {id: $filter.document})-[:HAS_ANOMALY]->(x:Anomaly)
WHERE ($filter.code IS NULL OR x.code = $filter.code)
  AND (x.code > $afterCode OR (x.code = $afterCode AND x.id > $afterId))
  AND
    // @include fragment/anomaly-is-reviewed-so.cypher
// @include fragment/anomaly-columns.cypher
ORDER BY code, id
LIMIT $limit
