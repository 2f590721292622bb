MATCH (d:Document)-[:HAS_TASK]->(t:Task)-[r]->(a:Agency|UnnamedBody)
RETURN d.key AS d, t.position AS t, type(r) AS type, properties(r) AS r, a.key AS a
