// For a body of a district: the units of 2025 that took over the district's communes, then the province in which they
// lie.
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})-[:OF]->(district:Territory {vintage: 2024, level: 'DISTRICT'})
CALL (district) {
  CALL (district) {
    MATCH (district)<-[:PART_OF*0..1]-(:Territory)-[:SUCCEEDED_BY]->(t:Territory {level: 'COMMUNE'})
    RETURN DISTINCT t, 0 AS rank
    UNION
    MATCH (district)-[:PART_OF]->(:Territory)-[:SUCCEEDED_BY]->(t:Territory {level: 'PROVINCE'})
    RETURN t, 1 AS rank
  }
  RETURN t, rank ORDER BY rank, t.sortName, t.id LIMIT 100
}
RETURN agencyId AS parent, t.key AS territoryId, t.level AS level, t.kind AS kind, t.name AS name, a.system AS system
