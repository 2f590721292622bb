// A page of the units of one map and level by name, which is the order of the index (vintage, level, sortName, id). CASE
// instead of OR: for an OR the planner would use the index twice and lose its order.
MATCH (t:Territory)
WHERE t.vintage = $vintage AND t.level = $level AND t.sortName >= $afterSort AND t.id IS NOT NULL
  AND CASE WHEN t.sortName = $afterSort THEN t.id > $afterId ELSE true END
WITH t ORDER BY t.vintage, t.level, t.sortName, t.id LIMIT $limit
RETURN t.id AS id, t.sortName AS sort
