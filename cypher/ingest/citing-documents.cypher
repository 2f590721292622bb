// The documents whose relations may change with these groups: the documents of the groups, also one that is only cited
// any more, and those that cite into the groups.
MATCH (d:Document)
WHERE d.group IN $groups
RETURN d.id AS id
UNION
MATCH (m:Mention)
WHERE m.group IN $groups
MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(d:Document)
RETURN d.id AS id
