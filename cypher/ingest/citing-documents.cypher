// The documents whose relations may have changed: those that speak in these groups, and those that cite into them.
MATCH (c:Claim)-[:ABOUT]->(d:Document)
WHERE c.group IN $groups
RETURN d.id AS id
UNION
MATCH (m:Mention)
WHERE m.group IN $groups
MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(d:Document)
RETURN d.id AS id
