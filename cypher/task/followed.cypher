// How the tasks of these documents stand from which day on, and from when their agencies were told of them; with $until only
// of documents that were certainly issued by that day.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})-[:HAS_TASK]->(t:Task)
WHERE $until IS NULL OR d.issuedTo <= $until
RETURN t.stateFrom AS stateFrom, t.states AS states, t.doneBases AS doneBases, t.toldFrom AS toldFrom
