// Writes down which documents a transaction changes, by edition (null: anything may have changed), and the events that those
// who listen are told of. It holds the log until the transaction ends, so that entries and events are numbered in the order
// of commits; events by edition, so that no number tells of what a reader may not see. Old ones are let go of: who has not
// asked since then has to read all anew.
MERGE (log:ChangeLog {name: 'changes'})
ON CREATE SET log.id = randomUUID(), log.number = 0
SET log.number = log.number + 1
WITH log
CALL (log) {
  UNWIND $changes AS change
  CREATE (:ChangeLogEntry {number: log.number, edition: change.edition, documents: change.documents})
}
CALL (log) {
  MATCH (old:ChangeLogEntry)
  WHERE old.number < log.number - $kept
  DELETE old
}
CALL (log) {
  UNWIND $told AS told
  WITH log, told, coalesce(CASE told.edition WHEN 'FULL' THEN log.fullEvents ELSE log.openEvents END, 0) AS before
  SET log += CASE told.edition
    WHEN 'FULL' THEN {fullEvents: before + size(told.events)}
    ELSE {openEvents: before + size(told.events)}
  END
  WITH told, before
  UNWIND range(1, size(told.events)) AS place
  WITH told.edition AS edition, before + place AS sequence, told.events[place - 1] AS event
  CREATE (e:ChangeLogEvent {edition: edition, sequence: sequence})
  SET e += event
}
CALL (log) {
  UNWIND $told AS told
  MATCH (old:ChangeLogEvent)
  WHERE old.edition = told.edition AND old.sequence > 0
    AND old.sequence <= CASE told.edition WHEN 'FULL' THEN log.fullEvents ELSE log.openEvents END - $keptEvents
  DELETE old
}
