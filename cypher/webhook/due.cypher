// The webhooks that are sent anything, and whether there is something to do for this server: events behind their place in the
// log, or deliveries that are due, and no other server has the lease. A webhook with $most deliveries that wait is given no more.
MATCH (w:Webhook)
WHERE w.state = 'ACTIVE'
OPTIONAL MATCH (log:ChangeLog {name: 'changes'})
WITH w, log.id AS log, coalesce(CASE WHEN w.everything THEN log.fullEvents ELSE log.openEvents END, 0) AS newest
RETURN w.id AS id, (w.waitUntil IS NULL OR w.waitUntil <= $now)
  AND (w.leaseBy IS NULL OR w.leaseBy = $owner OR w.leaseUntil < timestamp())
  AND (
    EXISTS { MATCH (d:WebhookDelivery {webhookId: w.id, state: 'PENDING'}) WHERE d.dueAt <= $now }
    OR (coalesce(w.sequence <> newest OR w.log <> log, false)
        AND COUNT { MATCH (d:WebhookDelivery {webhookId: w.id, state: 'PENDING'}) } < $most)
  ) AS isDue
ORDER BY id
