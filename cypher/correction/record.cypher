// Records a correction; once only, also when the transaction runs again because its answer was lost. The position tells which
// of those of one file came first, whatever the clocks say.
WITH COUNT { MATCH (:Correction {location: $location}) } AS position
MERGE (x:Correction {id: $id})
ON CREATE SET x.kind = $kind, x.field = $field, x.aspect = $aspect, x.of = $of, x.location = $location, x.fromKey = $fromKey,
              x.toKey = $toKey, x.fromGroup = $fromGroup, x.toGroup = $toGroup, x.change = $change, x.was = $was, x.now = $now,
              x.quote = $quote, x.note = $note, x.by = $by, x.at = $at, x.position = position
