UNWIND $agencies AS row
MERGE (a:Agency {key: row.key})
ON CREATE SET a.id = row.id, a.name = row.name, a.kind = row.kind, a.system = row.system, a.level = row.level,
              a.aliases = row.aliases, a.searchText = row.searchText
SET a.locked = true
WITH a, row
CALL (a, row) {
  UNWIND row.folded AS folded
  MERGE (n:AgencyName {folded: folded, agencyKey: row.key})
  MERGE (n)-[:NAMES]->(a)
}
WITH a, row
WHERE row.territory IS NOT NULL
MATCH (t:Territory {key: row.territory})
MERGE (a)-[:OF]->(t)
