MERGE (r:Restoring {name: 'RESTORING'})
SET r.since = $now
