// What has changed of some documents since a moment, in the order of change/since.cypher.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
WHERE d.changedAt > $since AND d.key IS NOT NULL
RETURN d.id AS id, d.key AS key, d.symbol AS symbol, d.title AS title, d.changedAt AS at,
       CASE WHEN d.learntAt > $since THEN 'ADDED' ELSE 'CHANGED' END AS kind
ORDER BY at, key
