// The places of what the bearer b is charged with in the stretch s, in their order, role by role.
// @if filter.role, if given, is LED_BY
MATCH (t)-[r:LED_BY]->()
USING INDEX SEEK r:LED_BY(bearer, course, place, issuedTo, doneFrom)
WHERE r.bearer = b.bearer
  // @include fragment/duty-is-of-stretch.cypher
  // @include fragment/duty-is-wanted.cypher
WITH r ORDER BY r.bearer, r.course, r.place LIMIT $limit
RETURN r.place AS place
// @end
// @if filter.role, if given, is COORDINATED_BY
UNION ALL
MATCH (t)-[r:COORDINATED_BY]->()
USING INDEX SEEK r:COORDINATED_BY(bearer, course, place, issuedTo, doneFrom)
WHERE r.bearer = b.bearer
  // @include fragment/duty-is-of-stretch.cypher
  // @include fragment/duty-is-wanted.cypher
WITH r ORDER BY r.bearer, r.course, r.place LIMIT $limit
RETURN r.place AS place
// @end
// @if filter.role, if given, is EXECUTED_BY
UNION ALL
MATCH (t)-[r:EXECUTED_BY]->()
USING INDEX SEEK r:EXECUTED_BY(bearer, course, place, issuedTo, doneFrom)
WHERE r.bearer = b.bearer
  // @include fragment/duty-is-of-stretch.cypher
  // @include fragment/duty-is-wanted.cypher
WITH r ORDER BY r.bearer, r.course, r.place LIMIT $limit
RETURN r.place AS place
// @end
// @if filter.role, if given, is REPORTS_TO
UNION ALL
MATCH (t)-[r:REPORTS_TO]->()
USING INDEX SEEK r:REPORTS_TO(bearer, course, place, issuedTo, doneFrom)
WHERE r.bearer = b.bearer
  // @include fragment/duty-is-of-stretch.cypher
  // @include fragment/duty-is-wanted.cypher
WITH r ORDER BY r.bearer, r.course, r.place LIMIT $limit
RETURN r.place AS place
// @end
