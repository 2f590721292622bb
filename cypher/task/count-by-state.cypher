// How many tasks of these documents are in each state on a day; with $until only of documents that were certainly
// issued by that day.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})-[:HAS_TASK]->(t:Task)
WHERE $until IS NULL OR d.issuedTo <= $until
WITH t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
RETURN state, count(*) AS tasks
