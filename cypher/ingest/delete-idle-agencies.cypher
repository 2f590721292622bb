// Agencies that nobody speaks of any more. They are locked before they are looked at: a writer that is about to speak
// of one has locked it before.
UNWIND $keys AS key
MATCH (a:Agency {key: key})
SET a.locked = true
WITH a
WHERE NOT EXISTS { (a)<-[:ISSUED_BY|SENT_TO|LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]-() }
OPTIONAL MATCH (n:AgencyName)-[:NAMES]->(a)
DETACH DELETE n, a
