// A page of all documents, newest first, in the order of the index (issuedSort, key).
MATCH (d:Document)
WHERE d.issuedSort <= $afterSort AND d.key IS NOT NULL AND (d.issuedSort < $afterSort OR d.key > $afterKey)
  AND ($level IS NULL OR d.level = $level) AND ($system IS NULL OR d.system = $system)
  AND ($heldAs IS NULL OR d.heldAs = $heldAs)
  AND ($issuedFrom IS NULL OR d.issuedFrom >= $issuedFrom) AND ($issuedTo IS NULL OR d.issuedTo <= $issuedTo)
WITH d ORDER BY d.issuedSort DESC, d.key LIMIT $limit
RETURN d.id AS id, d.issuedSort AS sort, d.key AS key
