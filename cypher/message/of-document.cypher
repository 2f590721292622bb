// What the messages about a document state, in the order in which they were sent.
MATCH (:Document {id: $document})-[:HAS_MESSAGE]->(m:Message)
RETURN m.id AS id, m.status AS status, m.parts AS parts
ORDER BY m.position
