MATCH (d:Document)-[r:ISSUED_BY|ISSUED_IN|SENT_TO]->(n)
RETURN d.key AS d, type(r) AS r, n.key AS n
