MATCH (d:Document)-[:HAS_TASK]->(t:Task)
RETURN d.key AS d, properties(t) AS t
