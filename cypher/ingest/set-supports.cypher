// Sets which relation each citation is evidence of.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
SET m.supports = row.supports
