// The id of the document that has this key now or had it earlier.
OPTIONAL MATCH (now:Document {key: $key})
OPTIONAL MATCH (:EarlierKey {key: $key})-[:OF]->(before:Document)
WITH coalesce(now, before) AS d
WHERE d IS NOT NULL
RETURN DISTINCT d.id AS id
