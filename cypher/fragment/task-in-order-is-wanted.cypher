// The task t is wanted of the stretch s of the order of all tasks.
AND t.kind IN $filter.kinds // @if filter.kinds
AND t.level = $filter.level // @if filter.level
AND t.issuedTo <= $filter.until // @if filter.until
// @if filter.states
AND CASE s.done WHEN 'BY_THEN' THEN t.doneFrom <= $asOf WHEN 'LATER' THEN t.doneFrom > $asOf ELSE true END
// @end
// @include fragment/task-is-of-stretch.cypher
// @include fragment/task-has-role.cypher
