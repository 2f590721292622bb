// Begins the mail of a person and a day, unless somebody has. $claim tells who began it, also when the transaction runs again
// because its answer was lost. The lock makes another server wait that would begin it, too.
MERGE (m:DigestMail {person: $person, day: $day})
SET m.locked = true
WITH m, m.state IS NULL OR (m.state = 'DEFERRED' AND m.at < $deferredBefore) AS free
CALL (m, free) {
  WITH m, free WHERE free
  SET m.state = 'BEGUN', m.claim = $claim, m.at = $at, m.tries = coalesce(m.tries, 0) + 1
}
RETURN m.claim = $claim AS begun
