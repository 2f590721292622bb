// Has a delivery sent again from the beginning, under its id.
MATCH (d:WebhookDelivery {id: $id})
SET d.state = 'PENDING', d.tries = 0, d.dueAt = $now
RETURN d.id AS id
