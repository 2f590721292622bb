// The log, and what has been written into it of an edition after a number; null where anything may have changed.
MATCH (log:ChangeLog {name: 'changes'})
RETURN log.id AS log, log.number AS number, COLLECT {
  MATCH (entry:ChangeLogEntry)
  WHERE entry.number > $since AND entry.number <= log.number AND entry.edition = $edition
  RETURN entry.documents
} AS changes
