// A page of the tasks t in the order of task-sort-day.cypher.
// @include fragment/task-sort-day.cypher
WHERE sort > $afterSort OR (sort = $afterSort AND t.id > $afterId)
WITH t, sort ORDER BY sort, t.id LIMIT $limit
RETURN collect({id: t.id, sort: sort}) AS items
