// Once only, also when an answer was lost and this runs again.
MERGE (t:AccessToken {id: $id})
ON CREATE SET t.hash = $hash, t.role = $role, t.name = $name, t.createdAt = $createdAt
