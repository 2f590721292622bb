// The agencies a whose names hold a text or that are of some units: by the first of these that $filter has.
WITH * WHERE $filter.text IS NOT NULL
MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
WHERE n.folded CONTAINS $filter.text
RETURN DISTINCT a
UNION ALL
WITH * WHERE $filter.text IS NULL AND $filter.units IS NOT NULL
UNWIND $filter.ways AS key
MATCH (:Territory {key: key})<-[:OF]-(a:Agency)
RETURN DISTINCT a
