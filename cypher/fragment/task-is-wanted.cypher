// Conditions of $filter on the task t itself and on the day of its document.
AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
AND ($filter.level IS NULL OR t.level = $filter.level)
AND ($filter.states IS NULL OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
AND ($filter.orphaned IS NULL OR $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false))
AND ($filter.verified IS NULL
  OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
AND ($filter.until IS NULL OR t.issuedTo <= $filter.until)
