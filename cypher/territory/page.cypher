// A page of the units of one map and level by name, which is the order of the index.
MATCH (t:Territory)
WHERE t.vintage = $vintage AND t.level = $level AND t.sortName >= $afterSort AND t.id IS NOT NULL
  AND (t.sortName > $afterSort OR t.id > $afterId)
WITH t ORDER BY t.sortName, t.id LIMIT $limit
RETURN t.id AS id, t.sortName AS sort
