// The last decision about each link between tasks of which a document has one end, with what tells where the task below
// stands; none of a task that is gone.
UNWIND $documents AS documentId
CALL (documentId) {
  MATCH (v:Review {fromId: documentId})
  WHERE v.relationId STARTS WITH 'K.'
  RETURN v
  UNION
  MATCH (v:Review {toId: documentId})
  WHERE v.relationId STARTS WITH 'K.'
  RETURN v
}
WITH DISTINCT v
ORDER BY v.position
WITH v.relationId AS linkId, last(collect(v)) AS v
MATCH (t:Task {id: split(linkId, '.')[1]})
RETURN linkId, v.fromId AS fromDocument, v.toId AS toDocument, v.decision AS decision, t.section AS section,
       t.sourceId AS sourceId
ORDER BY linkId
