// The same as change/since.cypher, the latest change first.
CALL () {
  MATCH (d:Document)
  USING INDEX SEEK d:Document(changedAt, key)
  WHERE d.changedAt = CASE WHEN $afterAt > $since THEN $afterAt END AND d.key < $afterKey
  WITH d ORDER BY d.changedAt DESC, d.key DESC LIMIT $limit
  RETURN d AS node, d.changedAt AS at, d.key AS key
  UNION ALL
  MATCH (d:Document)
  USING INDEX SEEK d:Document(changedAt, key)
  WHERE $since < d.changedAt < $afterAt AND d.key IS NOT NULL
  WITH d ORDER BY d.changedAt DESC, d.key DESC LIMIT $limit
  RETURN d AS node, d.changedAt AS at, d.key AS key
  UNION ALL
  MATCH (r:Removal)
  USING INDEX SEEK r:Removal(at, key)
  WHERE r.at = CASE WHEN $afterAt > $since THEN $afterAt END AND r.key < $afterKey
  WITH r ORDER BY r.at DESC, r.key DESC LIMIT $limit
  RETURN r AS node, r.at AS at, r.key AS key
  UNION ALL
  MATCH (r:Removal)
  USING INDEX SEEK r:Removal(at, key)
  WHERE $since < r.at < $afterAt AND r.key IS NOT NULL
  WITH r ORDER BY r.at DESC, r.key DESC LIMIT $limit
  RETURN r AS node, r.at AS at, r.key AS key
}
WITH node, at, key ORDER BY at DESC, key DESC LIMIT $limit
RETURN node.id AS id, key, node.symbol AS symbol, node.title AS title, at,
       CASE WHEN node:Removal THEN 'REMOVED' WHEN node.learntAt > $since THEN 'ADDED' ELSE 'CHANGED' END AS kind
