// The task t is wanted of the stretch s of the order of all tasks.
AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
AND ($filter.level IS NULL OR t.level = $filter.level)
AND ($filter.until IS NULL OR t.issuedTo <= $filter.until)
AND CASE s.done WHEN 'BY_THEN' THEN t.doneFrom <= $asOf WHEN 'LATER' THEN t.doneFrom > $asOf ELSE true END
// @include fragment/task-is-of-stretch.cypher
AND (NOT $filter.leaderless OR NOT EXISTS { (t)-[:LED_BY]->(:Agency) })
// @include fragment/task-has-role.cypher
