// How many tasks a filter lets through; the same ways in as the pages have.
// A way is opened by UNWIND: behind a mere WHERE the database would walk every way and then drop what it found.
CALL () {
  UNWIND CASE WHEN $filter.text IS NOT NULL THEN [true] ELSE [] END AS way
  CALL db.index.fulltext.queryNodes('task_search', $filter.text) YIELD node AS t
  WHERE $filter.documents IS NULL OR t.documentId IN $filter.documents
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.documents AS documentId
  MATCH (:Document {id: documentId})-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.bearers AS bearer
  MATCH (:Agency {id: bearer})<-[:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]-(t:Task)
  RETURN DISTINCT t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.territory IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (:Territory {key: $filter.territory})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.territory IS NULL THEN [true] ELSE [] END AS way
  MATCH (t:Task)
  RETURN t
}
WITH t,
  t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state
WHERE ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
  AND ($filter.states IS NULL OR state IN $filter.states)
  AND ($filter.orphaned IS NULL OR $filter.orphaned = (t.orphaned AND $asOf > '2025-06-30'))
  AND ($filter.verified IS NULL
    OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
  AND ($filter.territory IS NULL OR EXISTS {
    (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(:Territory {key: $filter.territory})
  })
  AND (($filter.agency IS NULL AND $filter.part IS NULL) OR EXISTS {
    MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->(body)
    WHERE ($filter.agency IS NULL OR body.id = $filter.agency OR (body.id IN $filter.bearers AND EXISTS {
        MATCH (t)<-[:HAS_TASK]-(d:Document)
        WHERE coalesce(d.issuedTo >= $filter.bornOn, true) AND coalesce(d.issuedFrom <= $filter.endedOn, true)
      }))
      AND ($filter.part IS NULL OR type(r) = $filter.part)
  })
  AND (($filter.dueFrom IS NULL AND $filter.dueTo IS NULL) OR EXISTS {
    MATCH (t)-[:DUE]->(x:Deadline)
    WHERE ($filter.dueFrom IS NULL OR x.due >= $filter.dueFrom) AND ($filter.dueTo IS NULL OR x.due <= $filter.dueTo)
  })
RETURN count(t) AS total
