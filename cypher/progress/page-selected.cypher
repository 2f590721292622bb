// A page of the reports on the tasks of a document or an agency, the newest first.
CALL () {
  // @include fragment/reports-selected.cypher
}
WITH p
WHERE p.recordedAt < $afterSort OR (p.recordedAt = $afterSort AND p.id < $afterId)
WITH p ORDER BY p.recordedAt DESC, p.id DESC LIMIT $limit
RETURN p {
  .id, .taskId, .kind, .deadlineId, .on, .by, .note, .documentId, .recordedAt, .sourceId, .withdrawnAt, .withdrawnBy
} AS progress
ORDER BY p.recordedAt DESC, p.id DESC
