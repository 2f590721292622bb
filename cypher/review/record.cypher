CREATE (:Review {
  id: $id, relationId: $relationId, fromId: $fromId, toId: $toId, decision: $decision, by: $by, at: $at, note: $note
})
