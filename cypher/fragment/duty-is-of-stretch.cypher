// What the relationship r charges the bearer b with lies in the stretch s.
AND r.course = s.course AND r.place > s.after AND r.place < s.before
AND r.issuedTo IS NOT NULL AND r.doneFrom IS NOT NULL
AND r.issuedTo <= $filter.until // @if filter.until
// @if filter.states
AND CASE s.done WHEN 'BY_THEN' THEN r.doneFrom <= $asOf WHEN 'LATER' THEN r.doneFrom > $asOf ELSE true END
// @end
