// Webhooks, without their secrets and what was sent.
MATCH (w:Webhook)
RETURN w.id AS id, w.url AS url, w.everything AS everything, w.directive AS directive, w.agency AS agency, w.kinds AS kinds,
       w.createdAt AS createdAt, w.createdBy AS createdBy
