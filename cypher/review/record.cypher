// Records a decision; once only, also when the transaction runs again because its answer was lost. The position tells
// which decision is the last, whatever the clocks say.
WITH COUNT { MATCH (:Review {relationId: $relationId}) } AS position
MERGE (v:Review {id: $id})
ON CREATE SET v.relationId = $relationId, v.fromId = $fromId, v.toId = $toId, v.decision = $decision, v.by = $by,
              v.at = $at, v.note = $note, v.position = position
