MATCH (w:Webhook)
RETURN w {.id, .url, .everything, .directive, .agency, .kinds, .createdAt, .createdBy} AS w
