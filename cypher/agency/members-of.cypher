// A page of the members of each group, by name: bodies in its unit or below (VN: in the whole country) of the
// categories, levels and kinds of unit that the group names. With $asOf only those that existed on that day.
UNWIND $groups AS groupId
MATCH (g:Agency {id: groupId})
CALL (g) {
  WITH g WHERE g.within <> 'VN'
  MATCH (:Territory {key: g.within})<-[:PART_OF*0..2]-(unit:Territory)<-[:OF]-(a:Agency)
  RETURN a, unit.kind AS kind
  UNION ALL
  WITH g WHERE g.within = 'VN'
  UNWIND g.memberLevels AS level
  MATCH (a:Agency)
  WHERE a.level = level AND a.sortName >= '' AND a.id IS NOT NULL
  RETURN a, head([(a)-[:OF]->(unit:Territory) | unit.kind]) AS kind
}
WITH g, a
WHERE a.level IN g.memberLevels AND any(category IN a.categories WHERE category IN g.memberCategories)
  AND (g.memberKinds = [] OR kind IN g.memberKinds)
  AND ($asOf IS NULL
    OR (coalesce(a.validFrom, $asOf) <= $asOf AND coalesce(a.validTo, $asOf) >= $asOf))
WITH g, collect(a) AS members
CALL (members) {
  UNWIND members AS a
  WITH a WHERE a.sortName > $afterSort OR (a.sortName = $afterSort AND a.id > $afterId)
  WITH a ORDER BY a.sortName, a.id LIMIT $limit
  RETURN collect({id: a.id, sort: a.sortName}) AS items
}
RETURN g.id AS parent, size(members) AS total, items
