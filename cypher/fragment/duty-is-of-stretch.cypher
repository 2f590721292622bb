// What the relationship r charges the bearer b with lies in the stretch s and is wanted. The task of a group counts for
// a member if the member existed on the day of the document.
AND r.course = s.course AND r.place > s.after AND r.place < s.before
AND r.issuedTo IS NOT NULL AND r.doneFrom IS NOT NULL
AND ($filter.until IS NULL OR r.issuedTo <= $filter.until)
AND CASE s.done WHEN 'BY_THEN' THEN r.doneFrom <= $asOf WHEN 'LATER' THEN r.doneFrom > $asOf ELSE true END
AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
AND ($filter.units IS NULL OR EXISTS {
  MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
  WHERE unit.key IN $filter.units
})
AND (NOT b.isGroup OR (b.bornOn IS NULL AND b.endedOn IS NULL) OR EXISTS {
  MATCH (t)<-[:HAS_TASK]-(d:Document)
  WHERE coalesce(d.issuedTo >= b.bornOn, true) AND coalesce(d.issuedFrom <= b.endedOn, true)
})
// @include fragment/task-is-of-stretch.cypher
