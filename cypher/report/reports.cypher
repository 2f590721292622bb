// What reports say, and who says it.
UNWIND $reports AS id
MATCH (r:Document {id: id})
WHERE r.results IS NOT NULL
OPTIONAL MATCH (r)-[:ISSUED_BY]->(a:Agency)
RETURN r.id AS id, r.results AS results, r.symbol AS symbol, r.level AS level, r.issuedTo AS issuedTo,
       a.id AS issuerId, a.name AS issuerName
