// Registers a webhook, unless there are $most; once only, also when the transaction runs again because its answer was lost.
// The lock makes others wait who register one.
MATCH (m:Migration {name: '0024-webhooks.cypher'})
SET m.locked = true
WITH m WHERE COUNT { (:Webhook) } < $most OR EXISTS { (:Webhook {id: $id}) }
MERGE (w:Webhook {id: $id})
ON CREATE SET w.url = $url, w.everything = $everything, w.directive = $directive, w.agency = $agency, w.kinds = $kinds,
              w.secret = $secret, w.log = $log, w.sequence = $sequence, w.heardAt = $at, w.failures = 0,
              w.state = 'ACTIVE', w.stateAt = $at, w.createdAt = $at, w.createdBy = $by
RETURN w.id AS id
