// A page of the reports on the tasks of a document or an agency, the newest first.
CALL () {
  // @include fragment/reports-selected.cypher
}
WITH p
WHERE p.recordedAt < $afterSort OR (p.recordedAt = $afterSort AND p.id < $afterId)
WITH p ORDER BY p.recordedAt DESC, p.id DESC LIMIT $limit
RETURN
  // @include fragment/progress-columns.cypher
AS progress
ORDER BY p.recordedAt DESC, p.id DESC
