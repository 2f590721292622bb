// In which rhythm a task recurs, so that lists of a day and of a window of days find it in an index on any day, with no
// write in between; and the tasks that have several times, of which one may lie far behind the first.

CREATE CONSTRAINT rhythm_key IF NOT EXISTS FOR (n:Rhythm) REQUIRE n.key IS UNIQUE;
CREATE INDEX task_rhythm IF NOT EXISTS FOR (n:Task) ON (n.rhythm, n.id);
CREATE INDEX task_several IF NOT EXISTS FOR (n:Task) ON (n.severalFrom, n.id);
CREATE INDEX deadline_due IF NOT EXISTS FOR (n:Deadline) ON (n.due);
CREATE INDEX document_issued_by IF NOT EXISTS FOR (n:Document) ON (n.issuedTo);

// What is stored: the rules that model/recurrence.ts understands, sorted, with whether the day itself is late.
MATCH (t:Task)-[:DUE]->(x:Deadline)
WHERE x.kind <> 'HORIZON' AND x.recurrence =~ 'FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|BYMONTH|BYMONTHDAY|BYDAY|BYHOUR)=[^;=\\s]+)*'
WITH t, CASE
    WHEN x.bound = 'BEFORE' OR (x.bound = 'RECURRING' AND x.asPrinted =~ '(?isu)(?:.*[^\\p{L}])?trước\\s+(?:là\\s+|các\\s+)?(?:ngày|thứ|chủ\\s+nhật|\\d).*') THEN '<'
    ELSE '='
  END + x.recurrence AS beat
ORDER BY beat
WITH t, collect(DISTINCT beat) AS beats
SET t.rhythm = reduce(all = head(beats), beat IN tail(beats) | all + ' ' + beat)
WITH DISTINCT t.rhythm AS key
MERGE (:Rhythm {key: key});

MATCH (t:Task)
WHERE t.overdueFrom IS NOT NULL AND (t.rhythm IS NOT NULL OR COUNT { MATCH (t)-[:DUE]->(x:Deadline) WHERE x.overdueFrom IS NOT NULL } > 1)
SET t.severalFrom = t.overdueFrom;
