// A page of the documents that were issued in some units, by key.
UNWIND $units AS key
MATCH (:Territory {key: key})<-[:ISSUED_IN]-(d:Document)
WHERE d.key > $afterKey
RETURN d.id AS id, d.key AS key
ORDER BY key
LIMIT $limit
