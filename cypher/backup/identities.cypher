// The id of each document. It depends on what was known of the document first, so it cannot be derived again.
MATCH (d:Document)
RETURN d.key AS key, d.id AS documentId
