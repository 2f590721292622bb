// How the tasks of these documents stand.
UNWIND $documents AS documentId
MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
WITH t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
RETURN state, count(*) AS tasks
