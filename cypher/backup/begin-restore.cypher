// Records that a restore has begun.
MERGE (r:Restoring {name: 'RESTORING'})
SET r.since = $now
