// Creates or updates namings.
UNWIND $rows AS row
MERGE (n:Naming {id: row.id})
SET n.group = row.group, n.date = row.date, n.named = row.named, n.first = row.first, n.last = row.last,
    n.documentId = row.documentId, n.state = row.state, n.candidates = row.candidates, n.count = row.count
