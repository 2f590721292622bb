// A page of the agencies whose names hold a text or that are of some units: few enough to be sorted. Of the unit
// under which a lasting one is kept, those count that go on.
CALL () {
  WITH * WHERE $filter.text IS NOT NULL
  MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
  WHERE n.folded CONTAINS $filter.text
  RETURN DISTINCT a
  UNION ALL
  WITH * WHERE $filter.text IS NULL
  UNWIND $filter.ways AS key
  MATCH (:Territory {key: key})<-[:OF]-(a:Agency)
  RETURN DISTINCT a
}
WITH a
// @include fragment/agency-is-wanted.cypher
  AND (a.sortName > $afterSort OR (a.sortName = $afterSort AND a.id > $afterId))
RETURN a.id AS id, a.sortName AS sort
ORDER BY sort, id
LIMIT $limit
