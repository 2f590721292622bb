// Each unit of one map and level, with the keys of all units of its area: see territory/area.cypher.
MATCH (named:Territory)
WHERE named.vintage = $vintage AND named.level = $level AND named.sortName >= '' AND named.id IS NOT NULL
CALL (named) {
  RETURN named AS unit
  UNION
  MATCH (named)<-[:SUCCEEDED_BY]-(unit:Territory)
  RETURN unit
}
CALL (unit) {
  RETURN unit AS held
  UNION
  MATCH (unit)<-[:PART_OF*1..2]-(held:Territory)
  RETURN held
}
RETURN named.key AS id, named.sortName + ' ' + named.key AS sort, collect(DISTINCT held.key) AS units
