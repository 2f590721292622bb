// Deletes the anomalies that depend on other documents, not on the text of these alone.
MATCH (d:Document)-[:HAS_ANOMALY]->(a:Anomaly)
USING INDEX d:Document(id)
WHERE d.id IN $ids AND a.code = 'AMBIGUOUS_CITATION'
DETACH DELETE a
