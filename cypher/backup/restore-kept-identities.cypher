// Restores the ids of deleted documents that people have reviewed or reported on.
UNWIND $rows AS row
CREATE (k:KeptIdentity)
SET k = row
