// While documents are derived anew, every one is to be given the id that it had.
UNWIND $rows AS row
MERGE (k:KeptIdentity {key: row.key})
ON CREATE SET k.seed = true
ON MATCH SET k.keptId = k.documentId
SET k.documentId = row.documentId
