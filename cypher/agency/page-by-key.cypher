// A page of all agencies by key, which is the order of an index.
MATCH (a:Agency)
WHERE a.key > $afterKey
WITH a ORDER BY a.key LIMIT $limit
RETURN a.id AS id, a.key AS key
