UNWIND $units AS row
MERGE (t:Territory {key: row.key})
SET t = row, t.id = row.key
