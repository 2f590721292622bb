// A page of the tasks that those whose place or ground each agency took had left undone when they ended, and that nobody has
// taken over since. The reform names nobody for the bodies of districts: their ground went to communes, whose committees are
// shown what they left.
UNWIND $agencies AS agencyId
CALL (agencyId) {
  MATCH (a:Agency {id: agencyId})
  CALL (a) {
    MATCH (a)<-[:SUCCEEDED_BY]-(before:Agency)
    RETURN before
    UNION
    MATCH (a)-[:OF]->(unit:Territory {vintage: 2025, level: 'COMMUNE'})
    WHERE a.categories[0] IN ['ubnd', 'dang-uy', 'uy-ban-mttq-viet-nam']
    MATCH (unit)<-[:SUCCEEDED_BY]-(:Territory)-[:PART_OF*0..1]->(:Territory {vintage: 2024, level: 'DISTRICT'})<-[:OF]-(before:Agency)
    WHERE before.system = a.system AND NOT EXISTS { (before)-[:SUCCEEDED_BY]->(:Agency) }
    RETURN DISTINCT before
  }
  WITH DISTINCT before
  MATCH (before)<-[:LED_BY|EXECUTED_BY]-(t:Task)
  WHERE before.validTo < $asOf AND t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = ''
    AND NOT EXISTS { (t)-[:LED_BY {takenOver: true}]->(:Agency) }
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
