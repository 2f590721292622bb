// Sets how tasks stand from which day on, where they are listed, with all who have a role in them, and from which day on
// a task is orphaned: the day after the last of those who lead it (or, without a lead, who execute it) ended, if all have
// ended and it was not done by then.
UNWIND $rows AS row
MATCH (d:Document)-[:HAS_TASK]->(t:Task {id: row.id})
SET t.stateFrom = row.stateFrom, t.states = row.states, t.doneBases = row.doneBases, t.course = row.course,
    t.toldFrom = row.toldFrom, t.place = row.place, t.doneFrom = row.doneFrom, t.issuedTo = coalesce(d.issuedTo, '9999-99-99'),
    t.level = coalesce(d.level, ''),
    t.province = head([(d)-[:ISSUED_IN]->(:Territory)-[:PART_OF*0..2]->(p:Territory {level: 'PROVINCE'}) | p.key])
WITH t
CALL (t) {
  MATCH (t)-[r:
    // @include fragment/role-types.cypher
  ]->(a:Agency)
  SET r.bearer = labels(a)[0] + ' ' + a.id, r.course = t.course, r.place = t.place, r.issuedTo = t.issuedTo,
      r.doneFrom = t.doneFrom
}
WITH t, [(t)-[:LED_BY]->(a) | a.validTo] AS leads, [(t)-[:EXECUTED_BY]->(a) | a.validTo] AS executing
WITH t, CASE WHEN size(leads) > 0 THEN leads ELSE executing END AS ends
WITH t, CASE WHEN all(end IN ends WHERE end IS NOT NULL) THEN reduce(last = '', end IN ends | CASE WHEN end > last THEN end ELSE last END) ELSE '' END AS last
SET t.orphanedFrom = CASE
  WHEN last <> '' AND t.doneBases[size([day IN t.stateFrom WHERE day <= last]) - 1] = '' THEN toString(date(last) + duration('P1D'))
END
