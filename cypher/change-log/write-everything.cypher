// Writes down that anything may have changed, in both editions. Where there is no log yet nobody has read of it, and
// migrations, which run before there is one, must not make two.
MATCH (log:ChangeLog {name: 'changes'})
SET log.number = log.number + 1
WITH log
UNWIND ['FULL', 'OPEN'] AS edition
CREATE (:ChangeLogEntry {number: log.number, edition: edition})
