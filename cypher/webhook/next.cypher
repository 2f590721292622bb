// The first delivery of a webhook that is due, in the order of events, with what it is sent by; keeps the lease. Where there is
// none, or $stop: lets go of the webhook.
MATCH (w:Webhook {id: $webhook})
SET w.locked = true
WITH w WHERE w.leaseBy = $owner
WITH w, CASE WHEN NOT $stop AND w.state = 'ACTIVE' AND (w.waitUntil IS NULL OR w.waitUntil <= $now) THEN COLLECT {
  MATCH (d:WebhookDelivery {webhookId: w.id, state: 'PENDING'})
  WHERE d.dueAt <= $now
  RETURN d ORDER BY d.sequence LIMIT 1
}[0] END AS d
SET w.leaseBy = CASE WHEN d IS NULL THEN null ELSE $owner END,
    w.leaseUntil = CASE WHEN d IS NULL THEN null ELSE timestamp() + $leaseMillis END
WITH w, d WHERE d IS NOT NULL
RETURN w.url AS url, w.secret AS secret, w.formerSecret AS formerSecret, w.formerUntil AS formerUntil,
       w.everything AS everything, w.failures AS failures, w.failingSince AS failingSince,
       d {.id, .kind, .at, .log, .sequence, .documentId, .taskId, .taskState, .anomalyId, .tries, .createdAt} AS delivery
