MATCH (r:Follower)
RETURN properties(r) AS r
