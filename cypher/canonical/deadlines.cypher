MATCH (d:Document)-[:HAS_TASK]->(t:Task)-[:DUE]->(l:Deadline)
RETURN d.key AS d, t.position AS t, properties(l) AS l
