// Agencies that nobody speaks of any more, with those that were held only because they took the place of one of these.
// They are locked before they are looked at: a writer that is about to speak of one has locked it before.
UNWIND $keys AS key
MATCH (:Agency {key: key})-[:SUCCEEDED_BY*0..9]->(a:Agency)
WITH DISTINCT a ORDER BY a.key
SET a.locked = true
WITH collect(a) AS locked
UNWIND locked AS a
WITH a
WHERE NOT EXISTS {
  (a)<-[:SUCCEEDED_BY*0..9]-(:Agency)<-[:ISSUED_BY|SENT_TO|
    // @include fragment/role-types.cypher
  ]-()
}
WITH collect(a) AS idle
UNWIND idle AS a
OPTIONAL MATCH (n:AgencyName)-[:NAMES]->(a)
DETACH DELETE n, a
