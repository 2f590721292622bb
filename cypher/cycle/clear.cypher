// Deletes the anomaly CYCLE of these documents.
MATCH (d:Document)-[:HAS_ANOMALY]->(x:Anomaly {code: 'CYCLE'})
USING INDEX d:Document(id)
WHERE d.id IN $documents
DETACH DELETE x
