// A rejected relation has a type of its own, so that no walk meets it.
MATCH (from:Document {id: $fromId})-[was]->(to:Document {id: $toId})
WHERE was.id = $id
CREATE (from)-[is:$($type)]->(to)
SET is = properties(was), is.kind = $kind, is.review = $decision
DELETE was
RETURN is.id AS id
