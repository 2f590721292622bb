// Anomalies that resolving finds, and not one paper by itself.
MATCH (d:Document)-[:HAS_ANOMALY]->(a:Anomaly)
WHERE d.id IN $ids AND a.code = 'AMBIGUOUS_CITATION'
DETACH DELETE a
