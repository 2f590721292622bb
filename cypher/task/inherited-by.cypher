// A page of the tasks that those whose place or ground each agency took had left undone when they ended, and that nobody has
// taken over since.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  MATCH (a:Agency {id: agencyId})
  CALL (a) {
    // @include fragment/bodies-before.cypher
  }
  WITH DISTINCT before
  MATCH (before)<-[:LED_BY|EXECUTED_BY]-(t:Task)
  WHERE
    // @include fragment/task-is-left-undone.cypher
    AND ($until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $until })
  RETURN collect(DISTINCT t) AS tasks
}
CALL (tasks) {
  UNWIND tasks AS t
  // @include fragment/task-page-items.cypher
}
RETURN agencyId AS parent, size(tasks) AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
