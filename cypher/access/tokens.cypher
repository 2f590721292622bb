// All tokens, revoked ones too, oldest first; without their hashes.
MATCH (t:AccessToken)
RETURN t.id AS id, t.role AS role, t.name AS name, t.createdAt AS createdAt, t.revokedAt AS revokedAt
ORDER BY t.createdAt, t.id
