// The task t is wanted of the stretch s of the order of all tasks.
AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
AND ($filter.until IS NULL OR t.issuedTo <= $filter.until)
AND CASE s.done WHEN 'BY_THEN' THEN t.doneFrom <= $asOf WHEN 'LATER' THEN t.doneFrom > $asOf ELSE true END
// @include fragment/task-is-of-stretch.cypher
// @include fragment/task-has-role.cypher
