// Whether there is any token, and the one with this id. Locks a node, so that of several processes that start on an
// empty database only one creates the first token.
MATCH (m:Migration {name: '0006-access.cypher'})
SET m.locked = true
RETURN EXISTS { (:AccessToken) } AS tokens, EXISTS { (:AccessToken {id: $id}) } AS made
