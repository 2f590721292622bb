MATCH (p:Progress {basis: 'TEXT'})
MATCH (r:Document {id: p.documentId}), (d:Document {id: p.taskDocumentId})-[:HAS_TASK]->(t:Task {id: p.taskId})
RETURN r.key AS r, d.key AS d, t.position AS t,
       p {.kind, .on, .by, .recordedAt, .position, .review, .counts, .figures, .share, .basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId, .occursOn, .periodQuote, .periodStart, .periodEnd, .periodSection, .periodRule, .periodConfidence} AS p,
       head(COLLECT { MATCH (t)-[:DUE]->(x:Deadline {id: p.deadlineId}) RETURN x.position }) AS deadline,
       COLLECT { MATCH (d)-[:HAS_TASK]->(c:Task) WHERE c.id IN p.candidates RETURN toString(c.position) ORDER BY c.position } AS candidates
