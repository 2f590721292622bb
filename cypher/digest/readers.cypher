// Who is to be sent a digest: those who have said where to and follow something, while a token of theirs opens, or who are the
// user of the machine, but for those whose mail of the day was begun, and not put off; and when the last one went out.
MATCH (r:Follower)
WHERE r.address IS NOT NULL
  AND (r.person = $localUser OR EXISTS { MATCH (t:AccessToken {name: r.person}) WHERE t.revokedAt IS NULL })
  AND EXISTS { (:Follow {person: r.person}) }
  AND NOT EXISTS {
    MATCH (m:DigestMail {person: r.person, day: $day})
    WHERE NOT (m.state = 'DEFERRED' AND m.at < $deferredBefore)
  }
RETURN r.person AS person, r.address AS address,
       head(COLLECT {
         MATCH (m:DigestMail {person: r.person})
         WHERE m.state IN ['SENT', 'EMPTY']
         RETURN m.at ORDER BY m.day DESC LIMIT 1
       }) AS lastAt
ORDER BY person
