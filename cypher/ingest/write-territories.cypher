UNWIND $territories AS row
MERGE (t:Territory {key: row.key})
ON CREATE SET t.id = row.key, t.code = row.code, t.vintage = row.vintage, t.level = row.level, t.kind = row.kind,
              t.name = row.name, t.validTo = row.validTo, t.searchText = row.searchText
WITH t, row
WHERE row.parent IS NOT NULL
MERGE (parent:Territory {key: row.parent})
MERGE (t)-[:PART_OF]->(parent)
