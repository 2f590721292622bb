// The decisions about each relation, oldest first, at most 100 each.
UNWIND $relations AS relationId
CALL (relationId) {
  MATCH (v:Review {relationId: relationId})
  RETURN v {.id, .relationId, .decision, .by, .at, .note} AS review
  ORDER BY v.position
  LIMIT 100
}
RETURN relationId AS parent, review
