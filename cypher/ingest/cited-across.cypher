// The documents that cite one of these and whose last possible day lies from `from` on and before `to`.
UNWIND $rows AS row
MATCH (m:Mention {group: row.group})
USING INDEX m:Mention(group, fromLatest)
WHERE m.fromLatest >= row.from AND m.fromLatest < row.to
MATCH (m)-[:NAMES]->(:Document {id: row.id})
MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(citing:Document)
RETURN DISTINCT citing.id AS id
