// The conditions of $filter on the agency a. Of the unit $filter.lasting, under which a lasting agency is kept, only bodies
// that go on count.
WHERE a.sortName IS NOT NULL
  AND ($filter.level IS NULL OR a.level = $filter.level)
  AND ($filter.units IS NULL OR EXISTS {
    MATCH (a)-[:OF]->(t:Territory)
    WHERE t.key IN $filter.units OR (t.key = $filter.lasting AND a.kind = 'BODY' AND a.validTo IS NULL)
  })
