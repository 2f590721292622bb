UNWIND $rows AS row
CREATE (p:Progress)
SET p = row
