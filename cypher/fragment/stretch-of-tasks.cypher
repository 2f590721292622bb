// The tasks t of the stretch s of the order of all tasks, or of those of one province or level.
USING INDEX SEEK t:Task(
// @if filter.provinces
  province,
// @else if filter.level
  level,
// @end
  course, place, issuedTo, doneFrom, kind)
WHERE t.course = s.course AND t.place > s.after AND t.place < s.before
  AND t.province = province // @if filter.provinces
  AND t.issuedTo IS NOT NULL AND t.doneFrom IS NOT NULL AND t.kind IS NOT NULL
  // @include fragment/task-in-order-is-wanted.cypher
