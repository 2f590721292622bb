// Takes a webhook for a server, unless another one has it. A server that was killed has it until the lease is over, by the
// clock of the database.
MATCH (w:Webhook {id: $id})
SET w.locked = true
WITH w WHERE w.state = 'ACTIVE' AND (w.leaseBy IS NULL OR w.leaseBy = $owner OR w.leaseUntil < timestamp())
SET w.leaseBy = $owner, w.leaseUntil = timestamp() + $leaseMillis
RETURN w.everything AS everything, w.directive AS directive, w.agency AS agency, w.kinds AS kinds, w.log AS log,
       w.sequence AS sequence, w.heardAt AS heardAt, COUNT {
         MATCH (d:WebhookDelivery {webhookId: w.id, state: 'PENDING'})
       } AS pending
