// A page of the deliveries of a webhook, the latest event first.
MATCH (d:WebhookDelivery {webhookId: $webhook})
WHERE d.sequence < $before AND ($state IS NULL OR d.state = $state)
WITH d ORDER BY d.sequence DESC LIMIT $limit
RETURN d.id AS id, d.webhookId AS webhookId, d.sequence AS sequence, d.kind AS kind, d.at AS at, d.documentId AS documentId,
       d.state AS state, d.tries AS tries, d.dueAt AS dueAt, d.triedAt AS triedAt, d.status AS status, d.problem AS problem,
       d.createdAt AS createdAt
