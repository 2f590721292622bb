// Deletes deliveries that have ended: those of before $before, and of each webhook all but the $most latest. At most 10,000 at
// a time.
MATCH (w:Webhook)
CALL (w) {
  MATCH (d:WebhookDelivery {webhookId: w.id})
  WHERE d.state <> 'PENDING'
  WITH d ORDER BY d.sequence DESC
  WITH collect(d) AS ended
  UNWIND range(0, size(ended) - 1) AS place
  WITH ended[place] AS d, place
  WHERE place >= $most OR d.createdAt < $before
  RETURN d
}
WITH d LIMIT 10000
DELETE d
