// Writes down the deliveries of the events behind a webhook's place in the log, and its new place; nothing, when another server
// has the lease by now or the place is another one.
MATCH (w:Webhook {id: $id})
SET w.locked = true
WITH w WHERE w.leaseBy = $owner AND w.log = $from.log AND w.sequence = $from.sequence
SET w.log = $to.log, w.sequence = $to.sequence, w.heardAt = $to.heardAt
WITH w
UNWIND $deliveries AS delivery
MERGE (d:WebhookDelivery {id: delivery.id})
ON CREATE SET d += delivery, d.webhookId = w.id, d.state = 'PENDING', d.tries = 0, d.dueAt = $now, d.createdAt = $now
