// The documents that have a symbol, of one issuer and of a range of days where these are given, with what a person
// needs to choose between them. The limit is beyond what is ever listed.
MATCH (d:Document {symbolKey: $symbolKey})
WHERE ($narrow.from IS NULL OR d.issuedTo >= $narrow.from) AND ($narrow.to IS NULL OR d.issuedFrom <= $narrow.to)
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Agency)
OPTIONAL MATCH (d)-[:ISSUED_IN]->(territory:Territory)
WITH d, issuer, territory
WHERE $narrow.issuer IS NULL OR issuer.id = $narrow.issuer
RETURN d.id AS id, d.key AS key, d.type AS type, d.symbol AS symbol, d.title AS name, d.issuedOn AS issuedOn,
       d.heldAs AS heldAs, issuer.id AS issuerId, issuer.name AS issuer, territory.name AS territory
ORDER BY key
LIMIT 1000
