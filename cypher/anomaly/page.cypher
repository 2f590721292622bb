// A page of all anomalies, or of those of one code, in the order of the index (code, id).
MATCH (x:Anomaly)
WHERE x.code >= CASE WHEN $filter.code > $afterCode THEN $filter.code ELSE $afterCode END
  AND x.id IS NOT NULL
  AND (x.code > $afterCode OR x.id > $afterId)
  AND ($filter.code IS NULL OR x.code = $filter.code)
WITH x ORDER BY x.code, x.id LIMIT $limit
MATCH (x)<-[:HAS_ANOMALY]-(d:Document)
RETURN x.id AS id, x.code AS code, x.severity AS severity, x.message AS message, d.id AS documentId,
       x {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId} AS evidence
ORDER BY code, id
