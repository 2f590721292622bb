// Deletes namings that count nothing any more.
MATCH (n:Naming)
WHERE n.id IN $ids
DELETE n
