// The agencies a whose names hold one of some texts or that are of some units: by the first of these that $filter has.
// @if filter.texts
UNWIND $filter.texts AS part
MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
WHERE n.folded CONTAINS part
RETURN DISTINCT a
// @else if filter.units
UNWIND $filter.ways AS key
MATCH (:Territory {key: key})<-[:OF]-(a:Agency)
RETURN DISTINCT a
// @end
