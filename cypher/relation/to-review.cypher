// A page of the relations that nobody has decided about, the least certain first.
MATCH (from:Document)-[r:
  // @include fragment/relation-types.cypher
]->(to:Document)
WHERE r.confidence <= $maxConfidence AND coalesce(r.review, 'UNREVIEWED') = 'UNREVIEWED'
  AND (r.confidence > $afterConfidence OR (r.confidence = $afterConfidence AND r.id > $afterId))
RETURN r.id AS id, type(r) AS kind, from.id AS fromId, to.id AS toId, r.confidence AS confidence, 'UNREVIEWED' AS review
ORDER BY confidence, id
LIMIT $limit
