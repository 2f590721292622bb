// Restores which documents were removed.
UNWIND $rows AS row
CREATE (r:Removal)
SET r = row
