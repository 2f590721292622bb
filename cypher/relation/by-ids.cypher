// A rejected relation has a type of its own, so that no walk meets it; what it says is in its kind.
UNWIND $relations AS asked
MATCH (from:Document {id: asked.from})-[r:
  // @include fragment/relation-types.cypher
|REJECTED]->(to:Document {id: asked.to})
WITH from, r, to, coalesce(r.kind, type(r)) AS kind
WHERE kind = asked.kind
RETURN r.id AS id, kind, from.id AS fromId, to.id AS toId, r.confidence AS confidence,
       coalesce(r.review, 'UNREVIEWED') AS review
