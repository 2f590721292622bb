// The task t, which the bearer b is charged with, is wanted of the stretch s. The task of a group counts for a member if
// the member existed on the day of the document.
AND t.kind IN $filter.kinds // @if filter.kinds
AND t.level = $filter.level // @if filter.level
// @include fragment/task-is-of-units.cypher
AND (NOT b.isGroup OR (b.bornOn IS NULL AND b.endedOn IS NULL) OR EXISTS {
  MATCH (t)<-[:HAS_TASK]-(d:Document)
  WHERE coalesce(d.issuedTo >= b.bornOn, true) AND coalesce(d.issuedFrom <= b.endedOn, true)
})
// @include fragment/task-is-of-stretch.cypher
