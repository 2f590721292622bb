// Decisions about relations that are not in the open edition, in the order in which they were made.
MATCH (v:Review)
WHERE NOT EXISTS { MATCH (:OpenReview {id: v.id}) }
RETURN v.id AS id, v.relationId AS relationId, v.decision AS decision, v.by AS by, v.at AS at, v.note AS note
ORDER BY v.relationId, v.position
