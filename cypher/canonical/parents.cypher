MATCH (d:Document)-[:HAS_TASK]->(t:Task)-[:PART_OF]->(p:Task)
RETURN d.key AS d, t.position AS t, p.position AS p
