// Links tasks with the tasks that they are part of.
UNWIND $rows AS row
MATCH (t:Task {id: row.id}), (parent:Task {id: row.parent})
CREATE (t)-[:PART_OF]->(parent)
