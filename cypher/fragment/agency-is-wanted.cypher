// Conditions of $filter on the agency a. An agency that outlasts the reform is kept under one unit, $filter.lasting; of
// that unit only bodies that still exist are wanted.
WHERE a.sortName IS NOT NULL
  AND a.level = $filter.level // @if filter.level
  // @if filter.ended
  AND $filter.ended = (
    // @include fragment/agency-has-ended.cypher
  )
  // @end
// @if filter.units
  AND EXISTS {
    MATCH (a)-[:OF]->(t:Territory)
    WHERE t.key IN $filter.units OR (t.key = $filter.lasting AND a.kind = 'BODY' AND a.validTo IS NULL)
  }
// @end
