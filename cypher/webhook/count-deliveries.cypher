// How many deliveries of a webhook are kept.
MATCH (d:WebhookDelivery {webhookId: $webhook})
WHERE $state IS NULL OR d.state = $state
RETURN count(d) AS total
