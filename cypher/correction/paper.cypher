// What a document is called.
MATCH (d:Document {id: $document})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(a:Agency)
RETURN d.id AS id, d.key AS key, d.group AS group, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuedOn AS issuedOn,
       a.id AS issuer
