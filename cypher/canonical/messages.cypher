MATCH (d:Document)-[:HAS_MESSAGE]->(m:Message)
RETURN d.key AS d, properties(m) AS m,
       COLLECT { MATCH (m)-[r:PARTY]->(a:Agency) RETURN [a.key, coalesce(r.code, ''), r.isSender] ORDER BY a.key, r.code } AS parties,
       COLLECT { MATCH (m)-[:REPORTS]->(p:Progress) MATCH (t:Task {id: p.taskId}) RETURN [toString(t.position), p.kind, p.on, p.by] ORDER BY t.position } AS reports
