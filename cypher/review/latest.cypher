// The last word about each relation that somebody has decided on.
UNWIND $relations AS relationId
MATCH (v:Review {relationId: relationId})
WITH relationId, v ORDER BY v.position
RETURN relationId, last(collect(v.decision)) AS decision
