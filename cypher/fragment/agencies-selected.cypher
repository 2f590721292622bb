// The agencies a whose names hold a text or that are of some units: by the first of these that $filter has.
// @if filter.text
MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
WHERE n.folded CONTAINS $filter.text
RETURN DISTINCT a
// @else if filter.units
UNWIND $filter.ways AS key
MATCH (:Territory {key: key})<-[:OF]-(a:Agency)
RETURN DISTINCT a
// @end
