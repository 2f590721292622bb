// The tasks t that hold some words or are of some documents or some units: found by the first of these that $filter
// has. UNWIND for the reason that documents-selected.cypher gives.
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
UNWIND CASE WHEN $filter.text IS NULL AND $filter.documents IS NULL AND $filter.units IS NOT NULL THEN [true] ELSE [] END AS way
UNWIND $filter.units AS unit
MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
RETURN t
