MATCH (a:Document)-[r]->(b:Document)
RETURN r.id AS id, a.key AS a, type(r) AS r, r.confidence AS confidence, r.review AS review, b.key AS b
