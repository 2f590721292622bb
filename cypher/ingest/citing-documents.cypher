// The documents whose relations may have changed: those of these groups, also one that no source speaks of any more
// while others still cite it, and those that cite into them.
MATCH (d:Document)
WHERE d.group IN $groups
RETURN d.id AS id
UNION
MATCH (m:Mention)
WHERE m.group IN $groups
MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(d:Document)
RETURN d.id AS id
