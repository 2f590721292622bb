// Sets which relation each citation is evidence of, and the last possible day of the document that it stands in.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
SET m.supports = row.supports, m.fromLatest = row.fromLatest
