// Agencies with the id of their territory.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN [name IN $read.agency.own | a[name]] AS own,
       CASE WHEN $read.agency.aliases THEN coalesce(a.aliases, []) END AS aliases,
       CASE WHEN $read.agency.territoryId THEN head([(a)-[:OF]->(t:Territory) | t.key]) END AS territoryId
