// Papers that reports tell of: who is to do each task, and by when.
UNWIND $papers AS id
MATCH (p:Document {id: id})
RETURN p.id AS id, p.level AS level, p.issuedFrom AS issuedFrom,
       head([(p)-[:ISSUED_BY]->(a:Agency) | a.id]) AS issuerId,
       COLLECT {
         MATCH (p)-[:HAS_TASK]->(t:Task)
         RETURN {
           id: t.id,
           bearers: COLLECT {
             MATCH (t)-[:LED_BY|EXECUTED_BY]->(a)
             RETURN {id: CASE WHEN a:Agency THEN a.id END, isGroup: NOT (a:Agency AND a.kind = 'BODY'), endedOn: CASE WHEN a:Agency THEN a.validTo END}
           },
           deadlines: COLLECT {
             MATCH (t)-[:DUE]->(x:Deadline)
             RETURN x {.id, .kind, .due, .overdueFrom, .recurrence, .asPrinted}
             ORDER BY x.position
           }
         }
         ORDER BY t.position
       } AS tasks
