// Conditions of $filter on the agency a. An agency that outlasts the reform is kept under one unit, $filter.lasting; of
// that unit only bodies that still exist are wanted.
WHERE a.sortName IS NOT NULL
  AND ($filter.level IS NULL OR a.level = $filter.level)
  AND ($filter.units IS NULL OR EXISTS {
    MATCH (a)-[:OF]->(t:Territory)
    WHERE t.key IN $filter.units OR (t.key = $filter.lasting AND a.kind = 'BODY' AND a.validTo IS NULL)
  })
