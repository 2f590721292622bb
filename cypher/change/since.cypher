// A page of the documents that have changed since $since and of those that were removed, the earliest change first.
CALL () {
  MATCH (d:Document)
  WHERE d.changedAt >= $afterAt AND d.changedAt > $since AND (d.changedAt > $afterAt OR d.key > $afterKey)
  RETURN d.id AS id, d.key AS key, d.symbol AS symbol, d.title AS title, d.changedAt AS at,
         CASE WHEN d.learntAt > $since THEN 'ADDED' ELSE 'CHANGED' END AS kind
  ORDER BY at, key LIMIT $limit
  UNION ALL
  MATCH (r:Removal)
  WHERE r.at >= $afterAt AND r.at > $since AND (r.at > $afterAt OR r.key > $afterKey)
  RETURN r.id AS id, r.key AS key, r.symbol AS symbol, r.title AS title, r.at AS at, 'REMOVED' AS kind
  ORDER BY at, key LIMIT $limit
}
RETURN id, key, symbol, title, at, kind
ORDER BY at, key
LIMIT $limit
