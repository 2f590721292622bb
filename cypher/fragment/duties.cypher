// The tasks t that the bearer b is charged with in the stretch s, with their places, one for each role.
CALL (b, s) {
  MATCH (t)-[r:LED_BY]->()
  USING INDEX SEEK r:LED_BY(bearer, course, place, issuedTo, doneFrom)
  WHERE r.bearer = CASE WHEN $filter.role IS NULL OR $filter.role = 'LED_BY' THEN b.bearer END
    // @include fragment/duty-is-of-stretch.cypher
  RETURN t, r.place AS place
  UNION ALL
  MATCH (t)-[r:COORDINATED_BY]->()
  USING INDEX SEEK r:COORDINATED_BY(bearer, course, place, issuedTo, doneFrom)
  WHERE r.bearer = CASE WHEN $filter.role IS NULL OR $filter.role = 'COORDINATED_BY' THEN b.bearer END
    // @include fragment/duty-is-of-stretch.cypher
  RETURN t, r.place AS place
  UNION ALL
  MATCH (t)-[r:EXECUTED_BY]->()
  USING INDEX SEEK r:EXECUTED_BY(bearer, course, place, issuedTo, doneFrom)
  WHERE r.bearer = CASE WHEN $filter.role IS NULL OR $filter.role = 'EXECUTED_BY' THEN b.bearer END
    // @include fragment/duty-is-of-stretch.cypher
  RETURN t, r.place AS place
  UNION ALL
  MATCH (t)-[r:REPORTS_TO]->()
  USING INDEX SEEK r:REPORTS_TO(bearer, course, place, issuedTo, doneFrom)
  WHERE r.bearer = CASE WHEN $filter.role IS NULL OR $filter.role = 'REPORTS_TO' THEN b.bearer END
    // @include fragment/duty-is-of-stretch.cypher
  RETURN t, r.place AS place
}
WITH b, s, t, place
WHERE true
  // @include fragment/duty-is-wanted.cypher
