// Says what came of a mail that was begun.
MATCH (m:DigestMail {person: $person, day: $day, claim: $claim})
SET m.state = $state, m.at = $at
