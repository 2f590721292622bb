// A page of all reports, the newest first, as source/page.cypher.
CALL () {
  MATCH (p:Progress)
  USING INDEX SEEK p:Progress(recordedAt, id)
  WHERE p.recordedAt = $afterSort AND p.id < $afterId
  WITH p ORDER BY p.recordedAt DESC, p.id DESC LIMIT $limit
  RETURN p
  UNION ALL
  MATCH (p:Progress)
  USING INDEX SEEK p:Progress(recordedAt, id)
  WHERE p.recordedAt < $afterSort AND p.id IS NOT NULL
  WITH p ORDER BY p.recordedAt DESC, p.id DESC LIMIT $limit
  RETURN p
}
RETURN
  // @include fragment/progress-columns.cypher
AS progress
ORDER BY p.recordedAt DESC, p.id DESC
LIMIT $limit
