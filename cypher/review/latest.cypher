// The last decision about each relation that has one.
UNWIND $relations AS relationId
MATCH (v:Review {relationId: relationId})
WITH relationId, v ORDER BY v.position
RETURN relationId, last(collect(v.decision)) AS decision
