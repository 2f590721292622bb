// Who bears the tasks of the agency agencyId: itself, and with $filter.collectives the groups that it belongs to, with
// the first and last day of the agency.
MATCH (a:Agency {id: agencyId})
CALL (a) {
  RETURN a AS bearer, false AS isGroup
  // @if filter.collectives is true
  UNION ALL
  WITH a, [(a)-[:OF]->(unit:Territory) | unit.kind] AS kinds,
       [(a)-[:OF]->(:Territory)-[:PART_OF*0..2]->(unit:Territory) | unit.key] + ['VN'] AS places
  MATCH (bearer:Agency)
  WHERE bearer.within IN places AND a.level IN bearer.memberLevels
    AND any(category IN a.categories WHERE category IN bearer.memberCategories)
    AND (bearer.memberKinds = [] OR any(kind IN kinds WHERE kind IN bearer.memberKinds))
  RETURN bearer, true AS isGroup
  // @end
}
WITH {bearer: labels(bearer)[0] + ' ' + bearer.id, isGroup: isGroup, bornOn: a.validFrom, endedOn: a.validTo} AS b
