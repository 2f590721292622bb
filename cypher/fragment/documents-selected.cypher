// The documents d that hold some words or are of one symbol, some units or one issuer: found by the first that $filter has.
// Each branch begins with UNWIND of an empty list unless it is the one; after a mere WHERE the database would run every
// branch and drop the rows.
UNWIND CASE WHEN $filter.text IS NOT NULL THEN [true] ELSE [] END AS way
CALL db.index.fulltext.queryNodes('document_search', $filter.text) YIELD node AS d
WHERE ($filter.symbolKey IS NULL OR d.symbolKey = $filter.symbolKey)
  AND ($filter.issuer IS NULL OR d.issuer = $filter.issuer)
  AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
RETURN d
UNION ALL
UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NOT NULL THEN [true] ELSE [] END AS way
MATCH (d:Document {symbolKey: $filter.symbolKey})
WHERE ($filter.issuer IS NULL OR d.issuer = $filter.issuer)
  AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
RETURN d
UNION ALL
UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.units IS NOT NULL THEN [true] ELSE [] END AS way
UNWIND $filter.units AS unit
MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(d:Document)
WHERE $filter.issuer IS NULL OR d.issuer = $filter.issuer
RETURN d
UNION ALL
UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.units IS NULL AND $filter.issuer IS NOT NULL THEN [true] ELSE [] END AS way
MATCH (d:Document)
USING INDEX SEEK d:Document(issuer, newestFirst)
WHERE d.issuer = $filter.issuer AND d.newestFirst > ''
RETURN d
