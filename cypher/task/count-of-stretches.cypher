// How many tasks lie in some stretches of their order.
UNWIND $order.stretches AS s
WITH s
// @include fragment/stretch-may-hold.cypher
CALL (s) {
  MATCH (t:Task)
  USING INDEX SEEK t:Task(course, place, issuedTo, doneFrom, kind)
  WHERE t.course = s.course AND t.place > s.after AND t.place < s.before
    AND t.issuedTo IS NOT NULL AND t.doneFrom IS NOT NULL AND t.kind IS NOT NULL
    // @include fragment/task-in-order-is-wanted.cypher
  RETURN count(t) AS tasks
}
RETURN sum(tasks) AS total
