// A page of all agencies, or of those that have ended or have not, by name, which is the order of the index (sortName, id). CASE for the reason that
// territory/page.cypher gives.
MATCH (a:Agency)
WHERE a.sortName >= $afterSort AND a.id IS NOT NULL
  AND CASE WHEN a.sortName = $afterSort THEN a.id > $afterId ELSE true END
  // @if ended
  AND $ended = (
    // @include fragment/agency-has-ended.cypher
  )
  // @end
WITH a ORDER BY a.sortName, a.id LIMIT $limit
RETURN a.id AS id, a.sortName AS sort
