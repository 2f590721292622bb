// For each body of a district: the communes of 2025 on the ground of the district, then its province of 2025.
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
