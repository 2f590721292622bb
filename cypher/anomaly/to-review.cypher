// The document of an anomaly, which is locked until the transaction ends.
MATCH (d:Document)-[:HAS_ANOMALY]->(x:Anomaly {id: $anomaly})
SET x.locked = true
RETURN d.id AS documentId
