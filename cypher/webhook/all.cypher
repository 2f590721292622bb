// All webhooks, the oldest first, without their secrets.
MATCH (w:Webhook)
RETURN w.id AS id, w.url AS url, w.everything AS everything, w.directive AS directive, w.agency AS agency, w.kinds AS kinds,
       w.state AS state, w.stateAt AS stateAt, w.failingSince AS failingSince, w.deliveredAt AS deliveredAt,
       w.createdAt AS createdAt, w.createdBy AS createdBy, w.secret IS NOT NULL AS hasSecret, COUNT {
         MATCH (d:WebhookDelivery {webhookId: w.id, state: 'PENDING'})
       } AS pending
ORDER BY createdAt, id
