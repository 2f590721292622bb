MATCH (d:Document)
RETURN properties(d) AS d
