// A page of the decisions, the newest first, as source/page.cypher.
CALL () {
  MATCH (v:Review)
  USING INDEX SEEK v:Review(at, id)
  WHERE v.at = $afterSort AND v.id < $afterId
  WITH v ORDER BY v.at DESC, v.id DESC LIMIT $limit
  RETURN v
  UNION ALL
  MATCH (v:Review)
  USING INDEX SEEK v:Review(at, id)
  WHERE v.at < $afterSort AND v.id IS NOT NULL
  WITH v ORDER BY v.at DESC, v.id DESC LIMIT $limit
  RETURN v
}
RETURN v {.id, .relationId, .decision, .by, .at, .note} AS review
ORDER BY v.at DESC, v.id DESC
LIMIT $limit
