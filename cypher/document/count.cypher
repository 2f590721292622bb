// How many documents a filter lets through: found as page-selected.cypher does, else by the index that leaves the
// fewest.
CALL () {
  // @include fragment/documents-selected.cypher
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
