UNWIND $keys AS key
MATCH (t:Territory {key: key})
RETURN t.key AS id, t.code AS code, t.vintage AS vintage, t.level AS level, t.kind AS kind, t.name AS name,
       t.validTo AS validTo, head([(t)-[:PART_OF]->(parent:Territory) | parent.key]) AS parentId
