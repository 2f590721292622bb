UNWIND $rows AS row
MATCH (from:Document {id: row.fromId}), (to:Document {id: row.toId})
CREATE (from)-[:$(row.kind) {id: row.id, confidence: row.confidence}]->(to)
