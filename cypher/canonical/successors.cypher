MATCH (a:Agency)-[:SUCCEEDED_BY]->(b:Agency)
RETURN a.key AS a, b.key AS b
