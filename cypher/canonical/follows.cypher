MATCH (f:Follow)
RETURN properties(f) AS f
