// How many agencies a filter lets through: found as page-selected.cypher does, else by level, else all.
CALL () {
  // @include fragment/agencies-selected.cypher
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
