// Writes down which documents a transaction changes, by edition. It holds the log until the transaction ends, so that
// entries are numbered in the order of commits. Old entries are let go of: who has not asked since then has to read all
// anew.
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
