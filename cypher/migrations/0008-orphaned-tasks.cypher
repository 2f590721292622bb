// From which day on nobody is left to do a task, whenever its bodies ended; it was kept for 1 July 2025 only.

MATCH (t:Task)
WHERE t.orphaned IS NOT NULL
WITH t, [(t)-[:LED_BY]->(a) | a.validTo] AS leads, [(t)-[:EXECUTED_BY]->(a) | a.validTo] AS executing
WITH t, CASE WHEN size(leads) > 0 THEN leads ELSE executing END AS ends
WITH t, CASE WHEN all(end IN ends WHERE end IS NOT NULL) THEN reduce(last = '', end IN ends | CASE WHEN end > last THEN end ELSE last END) ELSE '' END AS last
SET t.orphaned = null, t.orphanedFrom = CASE
  WHEN last <> '' AND t.doneBases[size([day IN t.stateFrom WHERE day <= last]) - 1] = '' THEN toString(date(last) + duration('P1D'))
END;

CREATE INDEX task_orphaned IF NOT EXISTS FOR (n:Task) ON (n.orphanedFrom);
