// The units of one level of one map. Of 2024, each with the units that took its ground; of 2025, each with those that it
// was before, and these with all that took theirs. By its names the same province is known on both maps.
MATCH (t:Territory)
WHERE t.vintage = $vintage AND t.level = $level AND t.sortName >= '' AND t.id IS NOT NULL
// @include fragment/coverage-unit-columns.cypher
