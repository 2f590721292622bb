// A page of the agencies whose names hold a text or that are of some units: few enough to be sorted.
CALL () {
  // @include fragment/agencies-selected.cypher
}
WITH a
// @include fragment/agency-is-wanted.cypher
  AND (a.sortName > $afterSort OR (a.sortName = $afterSort AND a.id > $afterId))
RETURN a.id AS id, a.sortName AS sort
ORDER BY sort, id
LIMIT $limit
