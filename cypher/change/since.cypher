// A page of the documents that have changed since $since and of those that were removed, the earliest change first: those
// of the moment at which it begins, then those after, each in the order of an index. USING INDEX
// for the reason that document/page.cypher gives.
CALL () {
  MATCH (d:Document)
  USING INDEX SEEK d:Document(changedAt, key)
  WHERE d.changedAt = CASE WHEN $afterAt > $since THEN $afterAt END AND d.key > $afterKey
  WITH d ORDER BY d.changedAt, d.key LIMIT $limit
  RETURN d AS node, d.changedAt AS at, d.key AS key
  UNION ALL
  MATCH (d:Document)
  USING INDEX SEEK d:Document(changedAt, key)
  WHERE d.changedAt > CASE WHEN $afterAt > $since THEN $afterAt ELSE $since END AND d.key IS NOT NULL
  WITH d ORDER BY d.changedAt, d.key LIMIT $limit
  RETURN d AS node, d.changedAt AS at, d.key AS key
  UNION ALL
  MATCH (r:Removal)
  USING INDEX SEEK r:Removal(at, key)
  WHERE r.at = CASE WHEN $afterAt > $since THEN $afterAt END AND r.key > $afterKey
  WITH r ORDER BY r.at, r.key LIMIT $limit
  RETURN r AS node, r.at AS at, r.key AS key
  UNION ALL
  MATCH (r:Removal)
  USING INDEX SEEK r:Removal(at, key)
  WHERE r.at > CASE WHEN $afterAt > $since THEN $afterAt ELSE $since END AND r.key IS NOT NULL
  WITH r ORDER BY r.at, r.key LIMIT $limit
  RETURN r AS node, r.at AS at, r.key AS key
}
WITH node, at, key ORDER BY at, key LIMIT $limit
RETURN node.id AS id, key, node.symbol AS symbol, node.title AS title, at,
       CASE WHEN node:Removal THEN 'REMOVED' WHEN node.learntAt > $since THEN 'ADDED' ELSE 'CHANGED' END AS kind
