// Where a person is sent their digest, and what came of the last one.
MATCH (r:Follower {person: $person})
OPTIONAL MATCH (m:DigestMail {person: $person})
WITH r, m ORDER BY m.day DESC LIMIT 1
RETURN r.address AS address, m.day AS lastDay, m.state AS lastState
