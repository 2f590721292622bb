// Which bodies people say are one.
MATCH (x:Correction {kind: 'SAME_AGENCY'})
WHERE x.withdrawnAt IS NULL
RETURN x.fromKey AS fromKey, x.was AS name, x.toKey AS toKey, x.change AS body
ORDER BY x.position, x.at, x.id
