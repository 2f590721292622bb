// Deletes relations.
UNWIND $rows AS row
MATCH (:Document {id: row.fromId})-[r]->(:Document {id: row.toId})
WHERE r.id = row.id
DELETE r
