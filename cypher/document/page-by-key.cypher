// A page of all documents by key. It is the order of an index, so the last page costs what the first does.
MATCH (d:Document)
WHERE d.key > $afterKey
WITH d ORDER BY d.key LIMIT $limit
RETURN d.id AS id, d.key AS key
