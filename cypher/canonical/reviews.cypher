MATCH (v:Review)
RETURN properties(v) AS v
