// The stretch s is no stretch of tasks that were done later than on the day, or there are such tasks; others begin so only
// where states are asked for.
// @if filter.states
WHERE NOT (s.course STARTS WITH 'DONE' AND s.done = 'LATER')
  OR EXISTS { MATCH (later:Task) WHERE later.doneFrom > $asOf AND later.doneFrom < '9999' }
// @end
