// The task of the open edition that comes from the same words, with the deadlines of both in their order.
MATCH (t:Task {id: $task})<-[:HAS_TASK]-(:Document)<-[:ABOUT]-(c:Claim)
MATCH (:OpenClaim {id: c.id})-[:ABOUT]->(:OpenDocument)-[:HAS_TASK]->(o:OpenTask {position: t.position, summary: t.summary})
WITH DISTINCT t, o LIMIT 1
RETURN o.id AS id,
       COLLECT { MATCH (t)-[:DUE]->(x:Deadline) RETURN x.id ORDER BY x.position } AS deadlines,
       COLLECT { MATCH (o)-[:DUE]->(x:OpenDeadline) RETURN x.id ORDER BY x.position } AS openDeadlines
