MATCH (p:Progress)
WHERE p.sourceId IS NULL
RETURN properties(p) AS p
