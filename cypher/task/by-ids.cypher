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
       CASE WHEN $read.task.assignments THEN [
         (t)-[r:
           // @include fragment/role-types.cypher
         ]->(body) | [
           [name IN $read.assignment.own | r[name]], type(r), CASE WHEN body:Agency THEN body.id END,
           CASE WHEN $read.assignment.evidence THEN [[name IN $read.evidence.own | r[name]], r.sourceId] END,
           toFloat(r.position)
         ]
       ] END AS assignments
