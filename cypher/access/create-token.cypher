CREATE (:AccessToken {id: $id, hash: $hash, role: $role, name: $name, createdAt: $createdAt})
