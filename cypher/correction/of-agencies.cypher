// Which bodies people say are one with each of these.
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})
CALL (a) {
  MATCH (x:Correction {kind: 'SAME_AGENCY'})
  WHERE x.toKey = a.key AND x.withdrawnAt IS NULL
  RETURN x ORDER BY x.at, x.position, x.id LIMIT 100
}
RETURN agencyId AS parent, x.id AS id
