// Writes down what came of a try, and what follows from it for the webhook. That a delivery was taken holds whoever has the lease
// by now; another outcome only of who has it. Null of $endpoint.state: it stays as it is.
MATCH (w:Webhook {id: $webhook})
SET w.locked = true
WITH w
MATCH (d:WebhookDelivery {id: $delivery.id})
WHERE d.state = 'PENDING' AND (w.leaseBy = $owner OR $delivery.state = 'DELIVERED')
SET d += $delivery
SET w.failures = $endpoint.failures, w.waitUntil = $endpoint.waitUntil, w.failingSince = $endpoint.failingSince,
    w.deliveredAt = coalesce($endpoint.deliveredAt, w.deliveredAt)
WITH w WHERE $endpoint.state IS NOT NULL AND w.state = 'ACTIVE'
SET w.state = $endpoint.state, w.stateAt = $at
