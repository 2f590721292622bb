// Which papers people say are one, of those that have to do with these numbering groups.
CALL () {
  UNWIND $groups AS group
  MATCH (x:Correction {fromGroup: group})
  RETURN x
  UNION
  UNWIND $groups AS group
  MATCH (x:Correction {toGroup: group})
  RETURN x
}
WITH x
WHERE x.withdrawnAt IS NULL AND x.kind = 'SAME_DOCUMENT'
RETURN x.fromKey AS fromKey, x.fromGroup AS fromGroup, x.toKey AS toKey, x.toGroup AS toGroup
ORDER BY x.position, x.at, x.id
