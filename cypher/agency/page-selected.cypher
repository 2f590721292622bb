// A page of the agencies whose names hold a text or that are of one unit: few enough to be sorted. Of the unit's form
// on the map before, those count that go on.
CALL () {
  WITH * WHERE $filter.text IS NOT NULL
  MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
  WHERE n.folded CONTAINS $filter.text
  RETURN DISTINCT a
  UNION ALL
  WITH * WHERE $filter.text IS NULL
  UNWIND $filter.territories AS key
  MATCH (:Territory {key: key})<-[:OF]-(a:Agency)
  RETURN DISTINCT a
}
WITH a
WHERE a.sortName IS NOT NULL
  AND ($filter.level IS NULL OR a.level = $filter.level)
  AND ($filter.territories IS NULL OR EXISTS {
    MATCH (a)-[:OF]->(t:Territory)
    WHERE t.key = $filter.territories[0]
       OR (t.key IN $filter.territories AND a.kind = 'BODY' AND a.validTo IS NULL)
  })
  AND (a.sortName > $afterSort OR (a.sortName = $afterSort AND a.id > $afterId))
RETURN a.id AS id, a.sortName AS sort
ORDER BY sort, id
LIMIT $limit
