// The units of one level on one map, by name. A province that kept its name counts as the same on both maps, so names
// are returned as well.
MATCH (t:Territory)
WHERE t.vintage = $vintage AND t.level = $level AND t.sortName >= '' AND t.id IS NOT NULL
// @include fragment/coverage-unit-columns.cypher
