// Units with their other names and the id of what they are part of.
UNWIND $keys AS key
MATCH (t:Territory {key: key})
RETURN [name IN $read.territory.own | t[name]] AS own, t.key AS id,
       CASE WHEN $read.territory.otherDesignations THEN [
         at IN range(0, size(coalesce(t.otherNames, [])) - 1) |
         {designation: t.otherNames[at], validFrom: t.otherNamesFrom[at], validTo: t.otherNamesTo[at]}
       ] END AS otherDesignations,
       CASE WHEN $read.territory.parentId THEN head([(t)-[:PART_OF]->(parent:Territory) | parent.key]) END AS parentId
