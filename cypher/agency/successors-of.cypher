// The agencies that succeeded each agency, by name.
UNWIND $agencies AS agencyId
MATCH (:Agency {id: agencyId})-[:SUCCEEDED_BY]->(a:Agency)
WITH agencyId, a ORDER BY a.sortName, a.id
RETURN agencyId AS parent, a.id AS id
