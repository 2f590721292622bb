MATCH (r:Restoring)
DELETE r
