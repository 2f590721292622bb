// Restores what cypher/backup/follows.cypher reads.
UNWIND $rows AS row
CREATE (f:Follow)
SET f = row
