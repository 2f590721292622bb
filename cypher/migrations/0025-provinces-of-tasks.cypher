// Lists of tasks by the province of their papers (src/graph/task-lists.ts).

MATCH (p:Territory {level: 'PROVINCE'})<-[:PART_OF*0..2]-(:Territory)<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
WHERE t.province IS NULL
CALL (p, t) {
  SET t.province = p.key
} IN TRANSACTIONS OF 1000 ROWS;

CREATE INDEX task_order_of_province IF NOT EXISTS FOR (n:Task) ON (n.province, n.course, n.place, n.issuedTo, n.doneFrom, n.kind);
