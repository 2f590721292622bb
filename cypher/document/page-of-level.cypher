// A page of the documents of one level, newest first, which is the order of the index (level, issuedSort, key). CASE
// instead of OR: for an OR the planner would use the index twice and lose its order.
MATCH (d:Document)
WHERE d.level = $filter.level AND d.issuedSort <= $afterSort AND d.key IS NOT NULL
  AND CASE WHEN d.issuedSort < $afterSort THEN true ELSE d.key > $afterKey END
  // @include fragment/document-is-wanted.cypher
WITH d ORDER BY d.level DESC, d.issuedSort DESC, d.key LIMIT $limit
RETURN d.id AS id, d.issuedSort AS sort, d.key AS key
