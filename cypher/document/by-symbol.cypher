// Everything that bears a symbol, with what a person needs to choose. More than the limit is never listed anyway.
MATCH (d:Document {symbolKey: $symbolKey})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Agency)
OPTIONAL MATCH (d)-[:ISSUED_IN]->(territory:Territory)
RETURN d.id AS id, d.key AS key, d.type AS type, d.symbol AS symbol, d.title AS name, d.issuedOn AS issuedOn,
       d.issuedFrom AS issuedFrom, d.issuedTo AS issuedTo, issuer.id AS issuerId, issuer.name AS issuer,
       territory.name AS territory
ORDER BY key
LIMIT 1000
