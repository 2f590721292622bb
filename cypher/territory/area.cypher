// The units that an area holds: the one that is named, those that it was before, and what lies below each of them, as
// far as they are wanted. Nothing for an unknown unit.
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
RETURN held.key AS id
