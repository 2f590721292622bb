// How many anomalies a filter lets through: of a document, of a code as the index has it, or all as the database counts
// them. UNWIND for the reason that fragment/documents-selected.cypher gives.
CALL () {
  UNWIND CASE WHEN $filter.document IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (:Document {id: $filter.document})-[:HAS_ANOMALY]->(x:Anomaly)
  WHERE ($filter.code IS NULL OR x.code = $filter.code)
    AND
      // @include fragment/anomaly-is-reviewed-so.cypher
  RETURN count(x) AS anomalies
  UNION ALL
  UNWIND CASE WHEN $filter.document IS NULL AND $filter.code IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (x:Anomaly {code: $filter.code})
  WHERE
    // @include fragment/anomaly-is-reviewed-so.cypher
  RETURN count(x) AS anomalies
  UNION ALL
  UNWIND CASE WHEN $filter.document IS NULL AND $filter.code IS NULL AND $filter.review IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (x:Anomaly)
  WHERE
    // @include fragment/anomaly-is-reviewed-so.cypher
  RETURN count(x) AS anomalies
  UNION ALL
  UNWIND CASE WHEN $filter.document IS NULL AND $filter.code IS NULL AND $filter.review IS NULL THEN [true] ELSE [] END AS way
  CALL () {
    MATCH (x:Anomaly)
    RETURN count(x) AS anomalies
  }
  RETURN anomalies
}
RETURN sum(anomalies) AS total
