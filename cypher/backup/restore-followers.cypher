// Restores what cypher/backup/followers.cypher reads.
UNWIND $rows AS row
CREATE (r:Follower)
SET r = row
