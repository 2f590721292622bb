// A page of the relations of each document: $up for those from it, $down for those to it.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  WITH d WHERE $up
  MATCH (d)-[r:
    // @include fragment/relation-types.cypher
  |REJECTED]->(other:Document)
  RETURN r, other
  UNION ALL
  WITH d WHERE $down
  MATCH (d)<-[r:
    // @include fragment/relation-types.cypher
  |REJECTED]-(other:Document)
  RETURN r, other
}
WITH documentId, r, coalesce(r.kind, type(r)) AS kind, other.key AS otherKey
WHERE $filter.kinds IS NULL OR kind IN $filter.kinds
WITH documentId, r, kind, otherKey ORDER BY kind, otherKey, r.id
WITH documentId, count(*) AS total, collect({
  id: r.id, kind: kind, fromId: startNode(r).id, toId: endNode(r).id, confidence: r.confidence,
  review: coalesce(r.review, 'UNREVIEWED'), otherKey: otherKey
}) AS all
RETURN documentId AS parent, total,
       [item IN all WHERE item.kind > $afterKind
         OR (item.kind = $afterKind AND (item.otherKey > $afterKey
           OR (item.otherKey = $afterKey AND item.id > $afterId)))][0..$limit] AS items
