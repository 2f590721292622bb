// People's decisions about relations.
MATCH (v:Review)
RETURN v.id AS id, v.relationId AS relationId, v.fromId AS fromId, v.toId AS toId, v.decision AS decision, v.by AS by,
       v.at AS at, v.note AS note, v.position AS position
