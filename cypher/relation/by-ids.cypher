// Relations by their ends and their kind. A rejected relation has the type REJECTED and keeps its kind as a property.
UNWIND $relations AS asked
MATCH (from:Document {id: asked.from})-[r:
  // @include fragment/relation-types.cypher
|REJECTED]->(to:Document {id: asked.to})
WITH from, r, to, coalesce(r.kind, type(r)) AS kind
WHERE kind = asked.kind
RETURN r.id AS id, kind, from.id AS fromId, to.id AS toId, r.confidence AS confidence,
       coalesce(r.review, 'UNREVIEWED') AS review
