// The day up to which events have been told.
MATCH (log:ChangeLog {name: 'changes'})
SET log.day = $day
