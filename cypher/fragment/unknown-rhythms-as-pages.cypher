// Rhythms of stored tasks that $next lacks, as rows with a total of -1: the caller adds them to $next and runs the
// query again.
MATCH (r:Rhythm)
WHERE r.key > '' AND $next[r.key] IS NULL
RETURN r.key AS parent, -1 AS total, [] AS items
