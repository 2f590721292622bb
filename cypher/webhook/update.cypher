// Has a webhook go to another address, rest or go on; null leaves it as it is. What goes on, or goes elsewhere, is tried at once,
// and has not failed yet.
MATCH (w:Webhook {id: $id})
SET w.url = coalesce($url, w.url), w.state = coalesce($state, w.state),
    w.stateAt = CASE WHEN $state IS NULL THEN w.stateAt ELSE $at END,
    w.failures = 0, w.waitUntil = null, w.failingSince = null
WITH w
CALL (w) {
  WITH w WHERE w.state = 'ACTIVE'
  MATCH (d:WebhookDelivery {webhookId: w.id, state: 'PENDING'})
  SET d.dueAt = $at
}
RETURN w.id AS id
