// Rhythms of stored tasks that $next lacks, as rows with an empty sort value: the caller adds them to $next and runs
// the query again.
MATCH (r:Rhythm)
WHERE r.key > '' AND $next[r.key] IS NULL
RETURN r.key AS id, '' AS sort
