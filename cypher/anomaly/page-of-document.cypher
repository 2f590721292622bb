// A page of the anomalies of one document.
MATCH (d:Document {id: $filter.document})-[:HAS_ANOMALY]->(x:Anomaly)
WHERE ($filter.code IS NULL OR x.code = $filter.code)
  AND (x.code > $afterCode OR (x.code = $afterCode AND x.id > $afterId))
RETURN x.id AS id, x.code AS code, x.severity AS severity, x.message AS message, d.id AS documentId,
       x {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId} AS evidence
ORDER BY code, id
LIMIT $limit
