// The task t, to which the relationship r is that of an agency b that leads it, is wanted of the stretch s, and no other
// agency leads it before.
AND NOT EXISTS { MATCH (t)-[other:LED_BY]->(:Agency) WHERE other.position < r.position }
// @include fragment/duty-is-wanted.cypher
// @include fragment/task-has-role.cypher
