// Records of documents that are about to be deleted what lists of changes show.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
MERGE (r:Removal {id: d.id})
SET r.key = d.key, r.symbol = d.symbol, r.title = d.title, r.at = row.at
