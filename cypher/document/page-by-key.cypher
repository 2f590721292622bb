// A page of all documents in the order of their keys: an index's own order, so that the last page costs what the first does.
MATCH (d:Document)
WHERE d.key > $afterKey
WITH d ORDER BY d.key LIMIT $limit
RETURN d.id AS id, d.key AS key
