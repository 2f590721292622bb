// Writes relations between documents.
UNWIND $rows AS row
MATCH (from:Document {id: row.fromId}), (to:Document {id: row.toId})
CREATE (from)-[:$(row.type) {id: row.id, kind: row.kind, confidence: row.confidence, review: row.review, learntAt: row.learntAt}]->(to)
