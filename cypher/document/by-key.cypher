// The document that has this key, or had it before its date became known.
OPTIONAL MATCH (now:Document {key: $key})
OPTIONAL MATCH (:EarlierKey {key: $key})-[:OF]->(before:Document)
WITH coalesce(now, before) AS d
WHERE d IS NOT NULL
RETURN DISTINCT d.id AS id
