// The tasks t of the document d with all who have a role in them, as they stand there, and with the days on which they are
// due, goals (HORIZON) left out; a recurring one from its first day, that of its document, or that on which it was read.
MATCH (d)-[:HAS_TASK]->(t:Task)
RETURN d.id AS documentId, t.id AS id,
       COLLECT {
         MATCH (t)-[r:
           // @include fragment/role-types.cypher
         ]->(body)
         RETURN {role: type(r), agency: CASE WHEN body:Agency THEN body.id END} ORDER BY r.position
       } AS bearers,
       COLLECT {
         MATCH (t)-[:DUE]->(x:Deadline)
         WHERE x.kind <> 'HORIZON'
         RETURN {due: x.due, recurrence: x.recurrence, begins: CASE WHEN x.recurrence IS NOT NULL THEN coalesce(
           x.from, d.issuedFrom, head(COLLECT { MATCH (file:SourceFile {id: x.sourceId}) RETURN left(file.ingestedAt, 10) })
         ) END}
       } AS dues
