// Removes a webhook with all its deliveries.
MATCH (w:Webhook {id: $id})
SET w.locked = true
WITH w, w.id AS id
CALL (id) {
  MATCH (d:WebhookDelivery {webhookId: id})
  DELETE d
}
DELETE w
RETURN id
