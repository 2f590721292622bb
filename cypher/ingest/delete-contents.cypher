// Deletes the tasks, anomalies and messages of documents, with all that belongs to them alone.
MATCH (d:Document)
WHERE d.id IN $ids
CALL (d) {
  MATCH (d)-[:HAS_MESSAGE]->(m:Message)
  OPTIONAL MATCH (m)-[:REPORTS]->(p:Progress)
  DETACH DELETE p, m
}
OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)-[:DUE]->(deadline:Deadline)
OPTIONAL MATCH (t)-->(unnamed:UnnamedBody)
OPTIONAL MATCH (d)-[:HAS_ANOMALY]->(a:Anomaly)
DETACH DELETE deadline, unnamed, t, a
