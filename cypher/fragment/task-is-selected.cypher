// Conditions of $filter on the units in which the document of the task t was issued, on who has a role in the task, and
// on its deadlines. The task of a group counts for a member if the member existed on the day of the document.
// @if filter.units
AND EXISTS {
  MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
  WHERE unit.key IN $filter.units
}
// @end
// @if filter.agency
AND EXISTS {
  MATCH (t)-[r:
    // @include fragment/role-types.cypher
  ]->(body)
  WHERE (body.id = $filter.agency OR (body.id IN $filter.groups AND EXISTS {
      MATCH (t)<-[:HAS_TASK]-(d:Document)
      WHERE coalesce(d.issuedTo >= $filter.bornOn, true) AND coalesce(d.issuedFrom <= $filter.endedOn, true)
    }))
    AND type(r) = $filter.role // @if filter.role
}
// @end
// @unless filter.agency
  // @include fragment/task-has-role.cypher
// @end
// @if filter.window
AND EXISTS {
  // @include fragment/task-is-due-in-window.cypher
}
// @end
