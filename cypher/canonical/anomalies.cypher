MATCH (d:Document)-[:HAS_ANOMALY]->(a:Anomaly)
RETURN d.key AS d, properties(a) AS a
