// Tasks with their deadlines and with everybody who has a role in them. Places in their order are floats: the driver takes
// much longer over integers.
UNWIND $ids AS id
MATCH (t:Task {id: id})
RETURN [name IN $read.task.own | t[name]] AS own, t.documentId AS documentId,
       CASE WHEN $read.task.standings THEN [t.stateFrom, t.states, t.doneBases] END AS standings,
       CASE WHEN $read.task.evidence THEN [[name IN $read.evidence.own | t[name]], t.sourceId] END AS evidence,
       CASE WHEN $read.task.parentId THEN head([(t)-[:PART_OF]->(parent:Task) | parent.id]) END AS parentId,
       CASE WHEN $read.task.deadlines THEN [
         (t)-[:DUE]->(x:Deadline) | [
           [name IN $read.deadline.own | x[name]],
           CASE WHEN $read.deadline.evidence THEN [[name IN $read.evidence.own | x[name]], x.sourceId] END,
           toFloat(x.position)
         ]
       ] END AS deadlines,
       CASE WHEN $read.task.leads THEN [
         (t)-[r:LED_BY]->(body) | [
           // @include fragment/assignment.cypher
         ]
       ] END AS leads,
       CASE WHEN $read.task.coordinating THEN [
         (t)-[r:COORDINATED_BY]->(body) | [
           // @include fragment/assignment.cypher
         ]
       ] END AS coordinating,
       CASE WHEN $read.task.executing THEN [
         (t)-[r:EXECUTED_BY]->(body) | [
           // @include fragment/assignment.cypher
         ]
       ] END AS executing,
       CASE WHEN $read.task.reportTo THEN [
         (t)-[r:REPORTS_TO]->(body) | [
           // @include fragment/assignment.cypher
         ]
       ] END AS reportTo
