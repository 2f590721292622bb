// Follower: every one.
MATCH (r:Follower)
RETURN r.person AS person, r.address AS address
