// A page of the relations of each document: those from it (UP), those to it (DOWN), or both.
UNWIND $documents AS documentId
// @if direction is UP
MATCH (:Document {id: documentId})-[r:
    // @include fragment/relation-types.cypher
  |REJECTED]->(other:Document)
// @else if direction is DOWN
MATCH (:Document {id: documentId})<-[r:
    // @include fragment/relation-types.cypher
  |REJECTED]-(other:Document)
// @else
MATCH (:Document {id: documentId})-[r:
    // @include fragment/relation-types.cypher
  |REJECTED]-(other:Document)
// @end
WITH documentId, r, coalesce(r.kind, type(r)) AS kind, other.key AS otherKey
WHERE kind IN $kinds // @if kinds
WITH documentId, r, r.id AS id, kind, otherKey ORDER BY kind, otherKey, id
WITH documentId, count(*) AS total, collect({r: r, id: id, kind: kind, otherKey: otherKey}) AS found
WITH documentId, total, found[0..$limit] AS shown // @unless after
// @if after
WITH documentId, total,
     [item IN found WHERE item.kind > $after.kind
       OR (item.kind = $after.kind AND (item.otherKey > $after.otherKey
         OR (item.otherKey = $after.otherKey AND item.id > $after.id)))][0..$limit] AS shown
// @end
RETURN documentId AS parent, total, [item IN shown | [
  item.id, item.kind, startNode(item.r).id, endNode(item.r).id, item.r.confidence,
  coalesce(item.r.review, 'UNREVIEWED'), item.otherKey
]] AS items
