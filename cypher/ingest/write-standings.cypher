// How tasks stand, day by day; and from which day on nobody is left to do one: all who were to had ended, whenever that
// was, while it was not done.
UNWIND $rows AS row
MATCH (t:Task {id: row.id})
SET t.stateFrom = row.stateFrom, t.states = row.states, t.doneBases = row.doneBases
WITH t, [(t)-[:LED_BY]->(a) | a.validTo] AS leads, [(t)-[:EXECUTED_BY]->(a) | a.validTo] AS executing
WITH t, CASE WHEN size(leads) > 0 THEN leads ELSE executing END AS ends
WITH t, CASE WHEN all(end IN ends WHERE end IS NOT NULL) THEN reduce(last = '', end IN ends | CASE WHEN end > last THEN end ELSE last END) ELSE '' END AS last
SET t.orphanedFrom = CASE
  WHEN last <> '' AND t.doneBases[size([day IN t.stateFrom WHERE day <= last]) - 1] = '' THEN toString(date(last) + duration('P1D'))
END
