// A page of the documents that hold some words, of one symbol, one issuer or one area: few enough to be sorted.
CALL () {
  WITH * WHERE $filter.text IS NOT NULL
  CALL db.index.fulltext.queryNodes('document_search', $filter.text) YIELD node AS d
  WHERE ($filter.symbolKey IS NULL OR d.symbolKey = $filter.symbolKey)
    AND ($filter.issuer IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(:Agency {id: $filter.issuer}) })
    AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
  RETURN d
  UNION ALL
  WITH * WHERE $filter.text IS NULL AND $filter.symbolKey IS NOT NULL
  MATCH (d:Document {symbolKey: $filter.symbolKey})
  WHERE ($filter.issuer IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(:Agency {id: $filter.issuer}) })
    AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
  RETURN d
  UNION ALL
  WITH * WHERE $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NOT NULL
  MATCH (:Agency {id: $filter.issuer})<-[:ISSUED_BY]-(d:Document)
  WHERE $filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units }
  RETURN d
  UNION ALL
  WITH * WHERE $filter.text IS NULL AND $filter.symbolKey IS NULL AND $filter.issuer IS NULL AND $filter.units IS NOT NULL
  UNWIND $filter.units AS unit
  MATCH (:Territory {key: unit})<-[:ISSUED_IN]-(d:Document)
  RETURN d
}
WITH d
WHERE ($filter.type IS NULL OR d.type = $filter.type) AND ($filter.level IS NULL OR d.level = $filter.level)
  // @include fragment/document-is-wanted.cypher
  AND d.issuedSort <= $afterSort AND (d.issuedSort < $afterSort OR d.key > $afterKey)
RETURN d.id AS id, d.issuedSort AS sort, d.key AS key
ORDER BY sort DESC, key
LIMIT $limit
