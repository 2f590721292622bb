// Writes units and their links. A unit comes after those that it links to, in these rows or in earlier ones.
UNWIND $rows AS row
MERGE (t:Territory {key: row.unit.key})
SET t = row.unit
WITH t, row
CALL (t, row) {
  MATCH (parent:Territory {key: row.parent})
  CREATE (t)-[:PART_OF]->(parent)
}
CALL (t, row) {
  UNWIND row.successors AS key
  MATCH (successor:Territory {key: key})
  CREATE (t)-[:SUCCEEDED_BY]->(successor)
}
