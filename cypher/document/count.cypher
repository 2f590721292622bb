// How many documents a filter lets through; the same ways in as the pages have.
// A way is opened by UNWIND: behind a mere WHERE the database would walk every way and then drop what it found.
CALL () {
  UNWIND CASE WHEN $filter.text IS NOT NULL THEN [true] ELSE [] END AS way
  CALL db.index.fulltext.queryNodes('document_search', $filter.text) YIELD node AS d
  WHERE ($filter.symbolKey IS NULL OR d.symbolKey = $filter.symbolKey)
    AND ($filter.issuer IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(:Agency {id: $filter.issuer}) })
    AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
  RETURN d
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (d:Document {symbolKey: $filter.symbolKey})
  WHERE ($filter.issuer IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(:Agency {id: $filter.issuer}) })
    AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
  RETURN d
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (:Agency {id: $filter.issuer})<-[:ISSUED_BY]-(d:Document)
  WHERE $filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units }
  RETURN d
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NULL AND $filter.units IS NOT NULL THEN [true] ELSE [] END AS way
  UNWIND $filter.units AS unit
  MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(d:Document)
  RETURN d
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NULL AND $filter.units IS NULL AND $filter.type IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (d:Document {type: $filter.type})
  RETURN d
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NULL AND $filter.units IS NULL AND $filter.type IS NULL AND $filter.level IS NOT NULL THEN [true] ELSE [] END AS way
  MATCH (d:Document)
  WHERE d.level = $filter.level AND d.issuedSort >= '' AND d.key IS NOT NULL
  RETURN d
  UNION ALL
  UNWIND CASE WHEN $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NULL AND $filter.units IS NULL AND $filter.type IS NULL AND $filter.level IS NULL THEN [true] ELSE [] END AS way
  MATCH (d:Document)
  RETURN d
}
WITH d
WHERE ($filter.type IS NULL OR d.type = $filter.type) AND ($filter.level IS NULL OR d.level = $filter.level)
  // @include fragment/document-is-wanted.cypher
RETURN count(d) AS total
