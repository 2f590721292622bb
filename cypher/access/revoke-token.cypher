MATCH (t:AccessToken {id: $id})
SET t.revokedAt = coalesce(t.revokedAt, $revokedAt)
RETURN t.id AS id
