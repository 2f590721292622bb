// The id that each document has been given; it depends on what was known of it first.
MATCH (d:Document)
RETURN d.key AS key, d.id AS documentId
