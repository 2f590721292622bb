UNWIND $rows AS row
CREATE (k:KeptIdentity)
SET k = row
