// The units of an area: the named one; with $former those that it succeeded; with $descendants all that is part of
// these. Each with whether it is a province, and whether it is one or is there as part of one.
MATCH (named:Territory {key: $territory})
CALL (named) {
  RETURN named AS unit
  UNION
  MATCH (named)<-[:SUCCEEDED_BY]-(unit:Territory)
  WHERE $former
  RETURN unit
}
CALL (unit) {
  RETURN unit AS held
  UNION
  MATCH (unit)<-[:PART_OF*1..2]-(held:Territory)
  WHERE $descendants
  RETURN held
}
RETURN held.key AS id, held.level = 'PROVINCE' AS isProvince, unit.level = 'PROVINCE' AS isOfProvince
