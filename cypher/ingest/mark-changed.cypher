// Records that documents have changed, and since when they are known; a removed one that comes back is removed no
// longer.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.learntAt = coalesce(d.learntAt, row.at), d.changedAt = row.at
WITH d
MATCH (r:Removal {id: d.id})
DELETE r
