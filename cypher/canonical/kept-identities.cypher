MATCH (k:KeptIdentity)
RETURN properties(k) AS k
