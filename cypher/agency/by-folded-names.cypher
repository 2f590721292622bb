// Who bears one of these names, as people may have typed them.
UNWIND $folded AS folded
MATCH (:AgencyName {folded: folded})-[:NAMES]->(a:Agency)
OPTIONAL MATCH (a)-[:OF]->(territory:Territory)
RETURN DISTINCT folded, a.id AS id, a.key AS key, a.name AS name, territory.name AS territory
ORDER BY name, id
LIMIT 1000
