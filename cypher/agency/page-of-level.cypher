// A page of the agencies of one level, or of those of it that have ended or have not, by name, which is the order of the index (level, sortName, id). CASE for the reason
// that territory/page.cypher gives.
MATCH (a:Agency)
WHERE a.level = $level AND a.sortName >= $afterSort AND a.id IS NOT NULL
  AND CASE WHEN a.sortName = $afterSort THEN a.id > $afterId ELSE true END
  // @if ended
  AND $ended = (
    // @include fragment/agency-has-ended.cypher
  )
  // @end
WITH a ORDER BY a.level, a.sortName, a.id LIMIT $limit
RETURN a.id AS id, a.sortName AS sort
