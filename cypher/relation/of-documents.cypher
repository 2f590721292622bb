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
WITH documentId, r, r.id AS id, kind, otherKey ORDER BY kind, otherKey, id
WITH documentId, count(*) AS total, collect({r: r, id: id, kind: kind, otherKey: otherKey}) AS all
WITH documentId, total,
     [item IN all WHERE item.kind > $afterKind
       OR (item.kind = $afterKind AND (item.otherKey > $afterKey
         OR (item.otherKey = $afterKey AND item.id > $afterId)))][0..$limit] AS shown
RETURN documentId AS parent, total, [item IN shown | {
  id: item.id, kind: item.kind, fromId: startNode(item.r).id, toId: endNode(item.r).id,
  confidence: item.r.confidence, review: coalesce(item.r.review, 'UNREVIEWED'), otherKey: item.otherKey
}] AS items
