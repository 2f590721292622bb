// When the unfinished restore began; no row when there is none.
MATCH (r:Restoring)
RETURN r.since AS since
