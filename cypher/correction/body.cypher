// A body as papers name it.
MATCH (a:Agency {id: $agency})
OPTIONAL MATCH (a)-[:OF]->(t:Territory)
RETURN a.key AS key, a.name AS name, a.kind AS kind, a.system AS system, a.level AS level, t.key AS territory
