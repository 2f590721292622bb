// The position tells which word was the last, whatever the clocks say. Once only, also when an answer was lost and this
// runs again.
WITH COUNT { MATCH (:Review {relationId: $relationId}) } AS position
MERGE (v:Review {id: $id})
ON CREATE SET v.relationId = $relationId, v.fromId = $fromId, v.toId = $toId, v.decision = $decision, v.by = $by,
              v.at = $at, v.note = $note, v.position = position
