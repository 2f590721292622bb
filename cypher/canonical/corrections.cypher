MATCH (x:Correction)
RETURN properties(x) AS x
