// Restores names of agencies that no document has any more.
UNWIND $rows AS row
MATCH (a:Agency {key: row.key})
FOREACH (_ IN CASE WHEN a.name <> row.name THEN [1] ELSE [] END |
  SET a.name = row.name, a.sortName = row.sortName, a.aliases = row.aliases, a.searchText = row.searchText)
WITH a, row
UNWIND row.folded AS folded
MERGE (n:AgencyName {folded: folded, agencyKey: row.key})
MERGE (n)-[:NAMES]->(a)
