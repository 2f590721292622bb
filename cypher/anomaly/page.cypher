// A page of all anomalies or of those of one code, in the order of the index (code, id): of the code at which it begins,
// then of those after. USING INDEX for the reason that document/page.cypher gives.
CALL () {
  MATCH (x:Anomaly)
  USING INDEX SEEK x:Anomaly(code, id)
  WHERE x.code = CASE WHEN $filter.code > $afterCode THEN $filter.code ELSE $afterCode END
    AND x.id > CASE WHEN $filter.code > $afterCode THEN '' ELSE $afterId END
    AND x.code = $filter.code // @if filter.code
    // @include fragment/anomaly-is-reviewed-so.cypher
  WITH x ORDER BY x.code, x.id LIMIT $limit
  RETURN x
  // @unless filter.code
  UNION ALL
  MATCH (x:Anomaly)
  USING INDEX SEEK x:Anomaly(code, id)
  WHERE x.code > $afterCode AND x.id IS NOT NULL
    // @include fragment/anomaly-is-reviewed-so.cypher
  WITH x ORDER BY x.code, x.id LIMIT $limit
  RETURN x
  // @end
}
WITH x ORDER BY x.code, x.id LIMIT $limit
MATCH (x)<-[:HAS_ANOMALY]-(d:Document)
// @include fragment/anomaly-columns.cypher
ORDER BY code, id
