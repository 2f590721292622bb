// Deletes the anomaly CYCLE of these documents.
MATCH (d:Document)-[:HAS_ANOMALY]->(x:Anomaly {code: 'CYCLE'})
WHERE d.id IN $documents
DETACH DELETE x
