// What people say is one: of the papers that have to do with these numbering groups, and of bodies.
CALL () {
  UNWIND $groups AS group
  MATCH (x:Correction {fromGroup: group})
  RETURN x
  UNION
  UNWIND $groups AS group
  MATCH (x:Correction {toGroup: group})
  RETURN x
  UNION
  MATCH (x:Correction {kind: 'SAME_AGENCY'})
  RETURN x
}
WITH x
WHERE x.withdrawnAt IS NULL AND x.kind IN ['SAME_DOCUMENT', 'SAME_AGENCY']
RETURN x.kind AS kind, x.fromKey AS fromKey, x.fromGroup AS fromGroup, x.toKey AS toKey, x.toGroup AS toGroup, x.was AS was,
       x.change AS change
ORDER BY x.position, x.at, x.id
