// How many units one map has of one level.
MATCH (t:Territory)
WHERE t.vintage = $vintage AND t.level = $level AND t.sortName >= '' AND t.id IS NOT NULL
RETURN count(t) AS total
