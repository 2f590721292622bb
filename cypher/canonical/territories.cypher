MATCH (t:Territory)
OPTIONAL MATCH (t)-[:PART_OF]->(p:Territory)
RETURN properties(t) AS t, p.key AS p
