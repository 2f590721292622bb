// Of processes that find no token at once, one makes the first: whoever comes here waits for the one before.
MATCH (m:Migration {name: '0006-access.cypher'})
SET m.locked = true
RETURN EXISTS { (:AccessToken) } AS tokens, EXISTS { (:AccessToken {id: $id}) } AS made
