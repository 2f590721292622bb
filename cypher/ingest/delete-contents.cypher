// Deletes the tasks and anomalies of documents, with all that belongs to them alone.
MATCH (d:Document)
WHERE d.id IN $ids
OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)-[:DUE]->(deadline:Deadline)
OPTIONAL MATCH (t)-->(unnamed:UnnamedBody)
OPTIONAL MATCH (d)-[:HAS_ANOMALY]->(a:Anomaly)
DETACH DELETE deadline, unnamed, t, a
