MATCH (p:Progress)
RETURN properties(p) AS p
