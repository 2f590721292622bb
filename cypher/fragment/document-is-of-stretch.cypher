// The document d is wanted of the stretch s, of which $filter may leave something out: papers of a month or a year that
// ends after the last day, and, of an issuer's papers, those of other kinds and places.
AND (NOT s.endsLater OR d.issuedTo <= $filter.issuedTo)
AND (s.by <> 'ISSUER' OR (
  ($filter.shelves IS NULL OR d.shelf IN $filter.shelves)
  AND ($filter.units IS NULL OR EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units })
))
