// The anomalies of some documents about which people have decided as the filter asks, by code.
UNWIND $documents AS documentId
MATCH (:Document {id: documentId})-[:HAS_ANOMALY]->(x:Anomaly)
WHERE true
  // @include fragment/anomaly-is-reviewed-so.cypher
RETURN x.code AS code, x.id AS id
ORDER BY code, id
