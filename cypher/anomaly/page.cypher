// A page of all anomalies or of those of one code, in the order of the index (code, id).
MATCH (x:Anomaly)
WHERE x.code >= CASE WHEN $filter.code > $afterCode THEN $filter.code ELSE $afterCode END
  AND x.id IS NOT NULL
  AND (x.code > $afterCode OR x.id > $afterId)
  AND ($filter.code IS NULL OR x.code = $filter.code)
WITH x ORDER BY x.code, x.id LIMIT $limit
MATCH (x)<-[:HAS_ANOMALY]-(d:Document)
// @include fragment/anomaly-columns.cypher
ORDER BY code, id
