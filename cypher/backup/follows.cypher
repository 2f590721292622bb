// Follow: every one.
MATCH (f:Follow)
RETURN f.person AS person, f.subject AS subject, f.at AS at
