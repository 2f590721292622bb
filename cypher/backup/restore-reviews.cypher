UNWIND $rows AS row
CREATE (v:Review)
SET v = row
