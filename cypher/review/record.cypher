// The position tells which word was the last, whatever the clocks say.
WITH COUNT { MATCH (:Review {relationId: $relationId}) } AS position
CREATE (:Review {
  id: $id, relationId: $relationId, fromId: $fromId, toId: $toId, decision: $decision, by: $by, at: $at, note: $note,
  position: position
})
