// How many anomalies a filter lets through.
CALL () {
  WITH * WHERE $filter.document IS NOT NULL
  MATCH (:Document {id: $filter.document})-[:HAS_ANOMALY]->(x:Anomaly)
  WHERE $filter.code IS NULL OR x.code = $filter.code
  RETURN x
  UNION ALL
  WITH * WHERE $filter.document IS NULL AND $filter.code IS NOT NULL
  MATCH (x:Anomaly {code: $filter.code})
  RETURN x
  UNION ALL
  WITH * WHERE $filter.document IS NULL AND $filter.code IS NULL
  MATCH (x:Anomaly)
  RETURN x
}
RETURN count(x) AS total
