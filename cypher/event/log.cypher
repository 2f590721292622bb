// Which log there is, and the sequence numbers of the oldest and the newest event of an edition; none is 0.
MATCH (log:ChangeLog {name: 'changes'})
RETURN log.id AS log, coalesce(CASE $edition WHEN 'FULL' THEN log.fullEvents ELSE log.openEvents END, 0) AS newest, coalesce(COLLECT {
  MATCH (e:ChangeLogEvent)
  USING INDEX SEEK e:ChangeLogEvent(edition, sequence)
  WHERE e.edition = $edition AND e.sequence > 0
  RETURN e.sequence ORDER BY e.edition, e.sequence LIMIT 1
}[0], 0) AS oldest
