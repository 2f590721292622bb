// The tasks t of the stretch s of the order of all tasks, or of those of one level.
USING INDEX SEEK t:Task(course, place, issuedTo, doneFrom, kind) // @unless filter.level
USING INDEX SEEK t:Task(level, course, place, issuedTo, doneFrom, kind) // @if filter.level
WHERE t.course = s.course AND t.place > s.after AND t.place < s.before
  AND t.issuedTo IS NOT NULL AND t.doneFrom IS NOT NULL AND t.kind IS NOT NULL
  // @include fragment/task-in-order-is-wanted.cypher
