// A page of all agencies by name, which is the order of the index (sortName, id).
MATCH (a:Agency)
WHERE a.sortName >= $afterSort AND a.id IS NOT NULL AND (a.sortName > $afterSort OR a.id > $afterId)
WITH a ORDER BY a.sortName, a.id LIMIT $limit
RETURN a.id AS id, a.sortName AS sort
