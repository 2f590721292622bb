// The rhythms of stored tasks that $next lacks, in place of a row of the pages: the caller adds them to $next and asks again.
MATCH (r:Rhythm)
WHERE r.key > '' AND $next[r.key] IS NULL
RETURN r.key AS parent, -1 AS total, [] AS items
