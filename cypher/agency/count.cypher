// How many agencies a filter lets through: found as page-selected.cypher does, else by level, else all.
CALL () {
  // @if filter.texts
  // @include fragment/agencies-selected.cypher
  // @else if filter.units
  // @include fragment/agencies-selected.cypher
  // @else if filter.level
  MATCH (a:Agency {level: $filter.level})
  RETURN a
  // @else
  MATCH (a:Agency)
  RETURN a
  // @end
}
WITH a
// @include fragment/agency-is-wanted.cypher
RETURN count(a) AS total
