// Tells the loader the id that each document had, for as long as documents are derived again.
UNWIND $rows AS row
MERGE (k:KeptIdentity {key: row.key})
ON CREATE SET k.seed = true
ON MATCH SET k.keptId = k.documentId
SET k.documentId = row.documentId
