UNWIND $rows AS row
CREATE (r:Removal)
SET r = row
