// As units.cypher, for some units and, with $descendants, those below them.
UNWIND $within AS key
MATCH (held:Territory {key: key})
CALL (held) {
  RETURN held AS t
  UNION
  MATCH (held)<-[:PART_OF*1..2]-(t:Territory)
  WHERE $descendants
  RETURN t
}
WITH t WHERE t.level = $level
// @include fragment/coverage-unit-columns.cypher
