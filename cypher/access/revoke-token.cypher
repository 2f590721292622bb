// Revokes a token; one that is revoked already keeps its day. No row for an unknown id.
MATCH (t:AccessToken {id: $id})
SET t.revokedAt = coalesce(t.revokedAt, $revokedAt)
RETURN t.id AS id
