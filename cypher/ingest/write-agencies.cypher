// Creates or updates agencies, with the names by which they are found and with their successors.
UNWIND $agencies AS row
MERGE (a:Agency {key: row.key})
ON CREATE SET a.id = row.id, a.name = row.name, a.sortName = row.sortName, a.kind = row.kind, a.system = row.system,
              a.level = row.level, a.aliases = row.aliases
SET a.locked = true, a.searchText = coalesce(a.searchText, row.searchText), a.sortName = coalesce(a.sortName, row.sortName), a.validFrom = row.validFrom,
    a.validTo = row.validTo, a.categories = row.categories, a.within = row.within,
    a.memberCategories = row.memberCategories, a.memberLevels = row.memberLevels, a.memberKinds = row.memberKinds
// Documents may spell the name of an agency that the vocabulary lacks in several ways: the first in the order of texts is kept.
FOREACH (_ IN CASE WHEN row.name <= a.name THEN [1] ELSE [] END |
  SET a.name = row.name, a.sortName = row.sortName, a.aliases = row.aliases, a.searchText = row.searchText)
WITH a, row
CALL (a, row) {
  WITH a, row, [(known:AgencyName)-[:NAMES]->(a) | known.folded] AS known
  UNWIND [folded IN row.folded WHERE NOT folded IN known] AS folded
  MERGE (n:AgencyName {folded: folded, agencyKey: row.key})
  MERGE (n)-[:NAMES]->(a)
}
CALL (a, row) {
  MATCH (t:Territory {key: row.territory})
  MERGE (a)-[:OF]->(t)
}
// Successors are among the rows, so they are linked when all are written.
WITH collect({a: a, successors: row.successors}) AS written
UNWIND written AS one
UNWIND one.successors AS key
WITH one.a AS a, key
MATCH (successor:Agency {key: key})
MERGE (a)-[:SUCCEEDED_BY]->(successor)
