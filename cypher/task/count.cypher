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
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.units AS unit
  MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NULL THEN [true] ELSE [] END AS way
  UNWIND CASE WHEN $filter.window IS NULL THEN [true] ELSE [] END AS unbound
  UNWIND CASE WHEN $filter.until IS NULL THEN [true] ELSE [] END AS everything
  MATCH (t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NULL AND $filter.window IS NULL AND $filter.until IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (d:Document)
  WHERE d.issuedTo <= $filter.until
  MATCH (d)-[:HAS_TASK]->(t:Task)
  RETURN t
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.agency IS NULL AND $filter.units IS NULL AND $filter.window IS NOT NULL THEN [true] ELSE [] END AS way
  CALL () {
    MATCH (x:Deadline)
    WHERE x.due >= $filter.window.from AND x.due <= $filter.window.to
    MATCH (t:Task)-[:DUE]->(x)
    RETURN t
    UNION
    UNWIND $filter.window.rhythms AS rhythm
    MATCH (t:Task {rhythm: rhythm})
    RETURN t
  }
  RETURN t
}
WITH t
WHERE true
  AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
  AND ($filter.states IS NULL OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
  AND ($filter.orphaned IS NULL OR $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false))
  AND ($filter.verified IS NULL
    OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
  AND ($filter.until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $filter.until })
  AND ($filter.units IS NULL OR EXISTS {
    MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
    WHERE unit.key IN $filter.units
  })
  AND (($filter.agency IS NULL AND $filter.part IS NULL) OR EXISTS {
    MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->(body)
    WHERE ($filter.agency IS NULL OR body.id = $filter.agency OR (body.id IN $filter.bearers AND EXISTS {
        MATCH (t)<-[:HAS_TASK]-(d:Document)
        WHERE coalesce(d.issuedTo >= $filter.bornOn, true) AND coalesce(d.issuedFrom <= $filter.endedOn, true)
      }))
      AND ($filter.part IS NULL OR type(r) = $filter.part)
  })
  AND ($filter.window IS NULL OR EXISTS {
    MATCH (t)-[:DUE]->(x:Deadline)
    WHERE x.kind <> 'HORIZON' AND CASE
      WHEN $filter.window.occurs[x.recurrence] IS NULL THEN x.due >= $filter.window.from AND x.due <= $filter.window.to
      ELSE coalesce(
          x.from, head([(t)<-[:HAS_TASK]-(d:Document) | d.issuedFrom]),
          head(COLLECT { MATCH (s:SourceFile {id: x.sourceId}) RETURN left(s.ingestedAt, 10) })
        ) <= $filter.window.occurs[x.recurrence]
    END
  })
RETURN count(t) AS total
