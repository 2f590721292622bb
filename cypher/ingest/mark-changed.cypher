// When these documents were learnt of and last changed; one that comes back is no longer gone.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.learntAt = coalesce(d.learntAt, row.at), d.changedAt = row.at
WITH d
MATCH (r:Removal {id: d.id})
DELETE r
