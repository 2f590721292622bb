// Access tokens with their hashes.
MATCH (t:AccessToken)
RETURN t.id AS id, t.hash AS hash, t.role AS role, t.name AS name, t.createdAt AS createdAt, t.revokedAt AS revokedAt
