// How many agencies a filter lets through; the same ways in as the pages have.
CALL () {
  WITH * WHERE $filter.text IS NOT NULL
  MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
  WHERE n.folded CONTAINS $filter.text
  RETURN DISTINCT a
  UNION ALL
  WITH * WHERE $filter.text IS NULL AND $filter.units IS NOT NULL
  UNWIND $filter.ways AS key
  MATCH (:Territory {key: key})<-[:OF]-(a:Agency)
  RETURN DISTINCT a
  UNION ALL
  WITH * WHERE $filter.text IS NULL AND $filter.units IS NULL AND $filter.level IS NOT NULL
  MATCH (a:Agency {level: $filter.level})
  RETURN a
  UNION ALL
  WITH * WHERE $filter.text IS NULL AND $filter.units IS NULL AND $filter.level IS NULL
  MATCH (a:Agency)
  RETURN a
}
WITH a
// @include fragment/agency-is-wanted.cypher
RETURN count(a) AS total
