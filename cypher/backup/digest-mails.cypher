// DigestMail: every one.
MATCH (m:DigestMail)
RETURN m.person AS person, m.day AS day, m.state AS state, m.at AS at, m.tries AS tries
