// Where a webhook is sent, and what it is signed with.
MATCH (w:Webhook {id: $id})
RETURN w.url AS url, w.secret AS secret, w.formerSecret AS formerSecret, w.formerUntil AS formerUntil
