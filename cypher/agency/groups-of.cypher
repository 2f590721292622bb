// The groups that each agency belongs to, with the first and last day of the agency itself.
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})
WITH agencyId, a, [(a)-[:OF]->(unit:Territory) | unit.kind] AS kinds,
     [(a)-[:OF]->(:Territory)-[:PART_OF*0..2]->(unit:Territory) | unit.key] + ['VN'] AS places
CALL (a, kinds, places) {
  MATCH (g:Agency)
  WHERE g.within IN places AND a.level IN g.memberLevels
    AND any(category IN a.categories WHERE category IN g.memberCategories)
    AND (g.memberKinds = [] OR any(kind IN kinds WHERE kind IN g.memberKinds))
  RETURN collect(g.id) AS groups
}
RETURN agencyId AS agency, groups, a.validFrom AS validFrom, a.validTo AS validTo
