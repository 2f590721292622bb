// Gives a webhook another secret; until $formerUntil it is signed with the former one as well. Once only, also when the
// transaction runs again because its answer was lost.
MATCH (w:Webhook {id: $id})
SET w.locked = true
WITH w
CALL (w) {
  WITH w WHERE w.secret IS NULL OR w.secret <> $secret
  SET w.formerSecret = w.secret, w.formerUntil = $formerUntil, w.secret = $secret
}
RETURN w.id AS id
