// Restores what people have reported on tasks.
UNWIND $rows AS row
CREATE (p:Progress)
SET p = row
