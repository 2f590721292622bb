MATCH (a:Document)-[r]->(b:Document)
RETURN r.id AS id, a.key AS a, type(r) AS r, r.confidence AS confidence, r.review AS review, r.learntAt AS learntAt,
       b.key AS b
