// The relations from these documents that nobody has decided about, up to a confidence.
UNWIND $documents AS documentId
MATCH (from:Document {id: documentId})-[r:
  // @include fragment/relation-types.cypher
]->(to:Document)
WHERE r.confidence <= $maxConfidence AND coalesce(r.review, 'UNREVIEWED') = 'UNREVIEWED'
RETURN r.id AS id, type(r) AS kind, from.id AS fromId, to.id AS toId, r.confidence AS confidence, 'UNREVIEWED' AS review
