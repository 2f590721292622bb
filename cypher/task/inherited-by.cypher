// A page of the tasks that the predecessors of each agency had left undone when they ended.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  MATCH (:Agency {id: agencyId})<-[:SUCCEEDED_BY]-(before:Agency)<-[:LED_BY|EXECUTED_BY]-(t:Task)
  WHERE before.validTo < $asOf AND t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = ''
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
