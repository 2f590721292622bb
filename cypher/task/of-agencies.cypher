// A page of the tasks in which each agency has a role; with $filter.collectives also those of the groups that it
// belongs to (as agency/groups-of.cypher finds them), if it existed on the day of the document.
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})
CALL (a) {
  CALL (a) {
    RETURN a AS bearer
    UNION
    WITH a, [(a)-[:OF]->(unit:Territory) | unit.kind] AS kinds,
         [(a)-[:OF]->(:Territory)-[:PART_OF*0..2]->(unit:Territory) | unit.key] + ['VN'] AS places
    WHERE $filter.collectives
    MATCH (bearer:Agency)
    WHERE bearer.within IN places AND a.level IN bearer.memberLevels
      AND any(category IN a.categories WHERE category IN bearer.memberCategories)
      AND (bearer.memberKinds = [] OR any(kind IN kinds WHERE kind IN bearer.memberKinds))
    RETURN bearer
  }
  MATCH (bearer)<-[r:
    // @include fragment/role-types.cypher
  ]-(t:Task)
  WHERE ($filter.role IS NULL OR type(r) = $filter.role)
    AND (bearer = a OR EXISTS {
      MATCH (t)<-[:HAS_TASK]-(d:Document)
      WHERE coalesce(d.issuedTo >= a.validFrom, true) AND coalesce(d.issuedFrom <= a.validTo, true)
    })
  WITH DISTINCT t
  WITH t, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
  WHERE ($filter.state IS NULL OR state = $filter.state)
    AND ($filter.until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $filter.until })
  RETURN collect(t) AS tasks
}
CALL (tasks) {
  UNWIND tasks AS t
  // @include fragment/task-page-items.cypher
}
RETURN agencyId AS parent, size(tasks) AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
