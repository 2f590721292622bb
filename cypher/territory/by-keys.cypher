// Units with their other names and the id of what they are part of.
UNWIND $keys AS key
MATCH (t:Territory {key: key})
RETURN t.key AS id, t.code AS code, t.vintage AS vintage, t.level AS level, t.kind AS kind, t.name AS name,
       t.validFrom AS validFrom, t.validTo AS validTo,
       [at IN range(0, size(coalesce(t.otherNames, [])) - 1) |
         {designation: t.otherNames[at], validFrom: t.otherNamesFrom[at], validTo: t.otherNamesTo[at]}
       ] AS otherDesignations,
       head([(t)-[:PART_OF]->(parent:Territory) | parent.key]) AS parentId
