// The task t is wanted of the stretch s (src/graph/task-stretches.ts), as far as its place does not tell.
AND ($filter.orphaned IS NULL OR $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false))
AND (NOT s.checksState OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
AND ($filter.verified IS NULL
  OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
AND (NOT s.checksWindow OR EXISTS {
  // @include fragment/task-is-due-in-window.cypher
})
