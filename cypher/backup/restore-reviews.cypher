// Restores people's decisions about relations.
UNWIND $rows AS row
CREATE (v:Review)
SET v = row
