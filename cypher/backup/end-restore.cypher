// Records that the restore is finished.
MATCH (r:Restoring)
DELETE r
