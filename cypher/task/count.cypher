// How many tasks a filter lets through; the same ways in as the pages have.
CALL () {
  WITH * WHERE $documents IS NOT NULL
  UNWIND $documents AS documentId
  MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  WITH * WHERE $documents IS NULL AND $agency IS NOT NULL
  MATCH (:Agency {id: $agency})<-[:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]-(t:Task)
  RETURN DISTINCT t
  UNION ALL
  WITH * WHERE $documents IS NULL AND $agency IS NULL AND $territory IS NOT NULL
  MATCH (:Territory {key: $territory})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  WITH * WHERE $documents IS NULL AND $agency IS NULL AND $territory IS NULL
  MATCH (t:Task)
  RETURN t
}
WITH t,
  CASE
    WHEN t.overdueFrom <= $asOf THEN 'OVERDUE'
    WHEN t.overdueFrom IS NOT NULL OR EXISTS {
      MATCH (t)-[:DUE]->(x:Deadline) WHERE x.kind <> 'HORIZON' AND (x.due IS NOT NULL OR x.recurrence IS NOT NULL)
    } THEN 'OPEN'
    ELSE 'NO_DEADLINE'
  END AS state
WHERE ($kinds IS NULL OR t.kind IN $kinds)
  AND ($states IS NULL OR state IN $states)
  AND ($territory IS NULL OR EXISTS {
    (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(:Territory {key: $territory})
  })
  AND (($agency IS NULL AND $part IS NULL) OR EXISTS {
    MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->(body)
    WHERE ($agency IS NULL OR body.id = $agency)
      AND ($part IS NULL OR type(r) = $part)
  })
  AND (($dueFrom IS NULL AND $dueTo IS NULL) OR EXISTS {
    MATCH (t)-[:DUE]->(x:Deadline)
    WHERE ($dueFrom IS NULL OR x.due >= $dueFrom) AND ($dueTo IS NULL OR x.due <= $dueTo)
  })
RETURN count(t) AS total
