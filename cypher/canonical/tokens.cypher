MATCH (t:AccessToken)
RETURN properties(t) AS t
