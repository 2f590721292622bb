// The two tasks of a link with their documents, locked until the transaction ends.
MATCH (a:Document)-[:HAS_TASK]->(from:Task {id: $from}), (b:Document)-[:HAS_TASK]->(to:Task {id: $to})
SET from.locked = true, to.locked = true
RETURN a.id AS fromDocument, b.id AS toDocument
