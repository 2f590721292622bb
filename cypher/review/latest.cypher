// The last decision about each relation that has one.
UNWIND $relations AS relationId
MATCH (v:Review {relationId: relationId})
WITH relationId, v ORDER BY v.position
WITH relationId, last(collect(v)) AS v
RETURN relationId, v.decision AS decision, v.by AS by, v.at AS at, v.note AS note
