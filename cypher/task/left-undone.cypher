// Of the tasks that each of these bodies had left undone when it ended those that $filter lets through, with the day of
// fragment/task-sort-day.cypher.
UNWIND $bodies AS body
CALL (body) {
  MATCH (:Agency {id: body})<-[:LED_BY|EXECUTED_BY]-(t:Task)
  WHERE
    // @include fragment/task-is-left-undone.cypher
    // @include fragment/task-is-wanted.cypher
    // @if filter.window
    AND EXISTS {
      // @include fragment/task-is-due-in-window.cypher
    }
    // @end
  WITH DISTINCT t
  // @include fragment/task-sort-day.cypher
  RETURN collect({id: t.id, sort: sort}) AS items
}
RETURN body AS parent, size(items) AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
