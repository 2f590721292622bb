// What a loader reports of documents.
MATCH (d:Document)
WHERE d.id IN $ids
OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Agency)
WITH d, issuer.name AS issuer, COUNT { (d)-[:HAS_TASK]->(:Task) } AS tasks,
     COLLECT { MATCH (d)-[:HAS_ANOMALY]->(a:Anomaly) RETURN DISTINCT a.code ORDER BY a.code } AS anomalies
RETURN d.id AS id, d.key AS key, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuedOn AS issuedOn, issuer,
       tasks, anomalies
ORDER BY key
