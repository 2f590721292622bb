// Agencies that have one of these names or aliases, folded.
UNWIND $folded AS folded
MATCH (:AgencyName {folded: folded})-[:NAMES]->(a:Agency)
OPTIONAL MATCH (a)-[:OF]->(territory:Territory)
RETURN DISTINCT folded, a.id AS id, a.key AS key, a.name AS name, territory.name AS territory
ORDER BY name, id
LIMIT 1000
