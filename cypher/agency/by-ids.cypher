// Agencies with the id of their territory.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN a.id AS id, a.key AS key, a.name AS name, a.kind AS kind, a.system AS system, a.level AS level,
       coalesce(a.aliases, []) AS aliases, a.validFrom AS validFrom, a.validTo AS validTo,
       head([(a)-[:OF]->(t:Territory) | t.key]) AS territoryId
