// Conditions of $filter on the units in which the document of the task t was issued, on who has a role in the task, and
// on its deadlines. The task of a group counts for a member if the member existed on the day of the document.
AND ($filter.units IS NULL OR EXISTS {
  MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
  WHERE unit.key IN $filter.units
})
AND (($filter.agency IS NULL AND $filter.role IS NULL) OR EXISTS {
  MATCH (t)-[r:
    // @include fragment/role-types.cypher
  ]->(body)
  WHERE ($filter.agency IS NULL OR body.id = $filter.agency OR (body.id IN $filter.groups AND EXISTS {
      MATCH (t)<-[:HAS_TASK]-(d:Document)
      WHERE coalesce(d.issuedTo >= $filter.bornOn, true) AND coalesce(d.issuedFrom <= $filter.endedOn, true)
    }))
    AND ($filter.role IS NULL OR type(r) = $filter.role)
})
AND ($filter.window IS NULL OR EXISTS {
  // @include fragment/task-is-due-in-window.cypher
})
