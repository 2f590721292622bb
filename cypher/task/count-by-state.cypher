// How the tasks of these documents stand.
UNWIND $documents AS documentId
MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
WITH CASE
    WHEN t.overdueFrom <= $asOf THEN 'OVERDUE'
    WHEN t.overdueFrom IS NOT NULL OR EXISTS {
      MATCH (t)-[:DUE]->(x:Deadline) WHERE x.kind <> 'HORIZON' AND (x.due IS NOT NULL OR x.recurrence IS NOT NULL)
    } THEN 'OPEN'
    ELSE 'NO_DEADLINE'
  END AS state
RETURN state, count(*) AS tasks
