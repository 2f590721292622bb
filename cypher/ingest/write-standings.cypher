// How tasks stand, day by day; and whether all who are to do one ended with the reform of 1 July 2025 while it was not done.
UNWIND $rows AS row
MATCH (t:Task {id: row.id})
SET t.stateFrom = row.stateFrom, t.states = row.states, t.doneBases = row.doneBases
WITH t, t.doneBases[size([day IN t.stateFrom WHERE day <= '2025-06-30']) - 1] <> '' AS done,
     [(t)-[:LED_BY]->(a) | a.validTo] AS leads, [(t)-[:EXECUTED_BY]->(a) | a.validTo] AS executing
WITH t, done, CASE WHEN size(leads) > 0 THEN leads ELSE executing END AS ends
SET t.orphaned = NOT done AND size(ends) > 0 AND all(end IN ends WHERE end IS NOT NULL AND end = '2025-06-30')
