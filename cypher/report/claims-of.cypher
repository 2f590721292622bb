// What each of these reports claims of tasks, in the order in which it says so; at most 200 each.
UNWIND $reports AS id
CALL (id) {
  MATCH (p:Progress {documentId: id})
  WHERE p.basis = 'TEXT'
  WITH p ORDER BY p.position, p.taskId
  LIMIT 200
  RETURN
    // @include fragment/progress-columns.cypher
  AS progress
}
RETURN id AS parent, progress
