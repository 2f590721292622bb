UNWIND $rows AS row
MATCH (t:Task {id: row.id}), (parent:Task {id: row.parent})
CREATE (t)-[:PART_OF]->(parent)
