// Anomalies with their documents and evidence.
UNWIND $ids AS id
MATCH (x:Anomaly {id: id})<-[:HAS_ANOMALY]-(d:Document)
// @include fragment/anomaly-columns.cypher
