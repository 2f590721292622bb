MATCH (r:Removal)
RETURN properties(r) AS r
