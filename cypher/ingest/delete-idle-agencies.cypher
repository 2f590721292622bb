// Deletes agencies that no document or task refers to, and those that were kept only as their successors. They are
// locked before that is checked: a transaction that is about to refer to one has locked it first.
UNWIND $keys AS key
MATCH (:Agency {key: key})-[:SUCCEEDED_BY*0..9]->(a:Agency)
WITH DISTINCT a ORDER BY a.key
SET a.locked = true
WITH collect(a) AS locked
UNWIND locked AS a
WITH a
WHERE NOT EXISTS {
  (a)<-[:SUCCEEDED_BY*0..9]-(:Agency)<-[:ISSUED_BY|SENT_TO|PARTY|
    // @include fragment/role-types.cypher
  ]-()
}
WITH collect(a) AS idle
UNWIND idle AS a
OPTIONAL MATCH (n:AgencyName)-[:NAMES]->(a)
DETACH DELETE n, a
