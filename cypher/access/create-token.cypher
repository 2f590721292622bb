// Creates a token; once only, also when the transaction runs again because its answer was lost.
MERGE (t:AccessToken {id: $id})
ON CREATE SET t.hash = $hash, t.role = $role, t.name = $name, t.createdAt = $createdAt
