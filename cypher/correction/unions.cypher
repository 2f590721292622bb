// Which papers people say are one, of those that have to do with these numbering groups, and which bodies are one.
RETURN COLLECT {
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
  RETURN x {.fromKey, .fromGroup, .toKey, .toGroup}
  ORDER BY x.position, x.at, x.id
} AS documents, COLLECT {
  MATCH (x:Correction {kind: 'SAME_AGENCY'})
  WHERE x.withdrawnAt IS NULL
  RETURN x {.fromKey, name: x.was, .toKey, body: x.change}
  ORDER BY x.position, x.at, x.id
} AS agencies
