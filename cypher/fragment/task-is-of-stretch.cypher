// The task t is wanted of the stretch s (src/graph/task-stretches.ts), as far as its place does not tell.
AND $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false) // @if filter.orphaned
// @if filter.states
AND (NOT s.checksState OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
// @end
// @if filter.verified
AND $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED')
// @end
// @if filter.window
AND (NOT s.checksWindow OR EXISTS {
  // @include fragment/task-is-due-in-window.cypher
})
// @end
// @include fragment/task-is-led.cypher
