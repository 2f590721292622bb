// A page of the corrections, the newest first, as source/page.cypher.
CALL () {
  MATCH (x:Correction)
  USING INDEX SEEK x:Correction(at, id)
  WHERE x.at = $afterSort AND x.id < $afterId
  WITH x ORDER BY x.at DESC, x.id DESC LIMIT $limit
  RETURN x
  UNION ALL
  MATCH (x:Correction)
  USING INDEX SEEK x:Correction(at, id)
  WHERE x.at < $afterSort AND x.id IS NOT NULL
  WITH x ORDER BY x.at DESC, x.id DESC LIMIT $limit
  RETURN x
}
RETURN x.at AS sort, x.id AS id
ORDER BY sort DESC, id DESC
LIMIT $limit
