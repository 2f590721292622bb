MATCH (a:Agency)
OPTIONAL MATCH (a)-[:OF]->(t:Territory)
RETURN properties(a) AS a, t.key AS t
