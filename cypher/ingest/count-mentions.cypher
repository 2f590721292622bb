// Records by which namings citations are counted.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
SET m.naming = row.naming
