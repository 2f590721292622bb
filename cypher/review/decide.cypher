// Applies a decision: a rejected relation gets the type REJECTED, so that no walk follows it. A type cannot be changed,
// so the relationship is created again.
MATCH (from:Document {id: $fromId})-[was]->(to:Document {id: $toId})
WHERE was.id = $id
CREATE (from)-[is:$($type)]->(to)
SET is = properties(was), is.kind = $kind, is.review = $decision
DELETE was
RETURN is.id AS id
