// The token with this hash, unless it is revoked.
MATCH (t:AccessToken {hash: $hash})
WHERE t.revokedAt IS NULL
RETURN t.id AS id, t.role AS role, t.name AS name
