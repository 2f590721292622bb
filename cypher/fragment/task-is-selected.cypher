// Conditions of $filter on who has a role in the task t, and on its deadlines. The task of a group counts for a member if the
// member existed on the day of the document.
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
