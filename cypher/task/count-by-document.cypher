// How many tasks of each document are in each state on a day.
UNWIND $documents AS documentId
MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
WITH documentId, t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
RETURN documentId, state, count(*) AS tasks
