// A page of all agencies in the order of their keys.
MATCH (a:Agency)
WHERE a.key > $afterKey
WITH a ORDER BY a.key LIMIT $limit
RETURN a.id AS id, a.key AS key
