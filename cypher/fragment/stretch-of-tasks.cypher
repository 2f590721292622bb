// The tasks t of the stretch s of the order of all tasks.
USING INDEX SEEK t:Task(course, place, issuedTo, doneFrom, kind)
WHERE t.course = s.course AND t.place > s.after AND t.place < s.before
  AND t.issuedTo IS NOT NULL AND t.doneFrom IS NOT NULL AND t.kind IS NOT NULL
  // @include fragment/task-in-order-is-wanted.cypher
