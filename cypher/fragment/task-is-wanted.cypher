// Conditions of $filter on the task t itself and on the day of its document.
AND t.kind IN $filter.kinds // @if filter.kinds
AND t.level = $filter.level // @if filter.level
AND t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states // @if filter.states
AND $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false) // @if filter.orphaned
// @if filter.verified
AND $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED')
// @end
AND t.issuedTo <= $filter.until // @if filter.until
// @include fragment/task-is-led.cypher
