// The units that succeeded each unit, by name; for a district those that succeeded its communes.
UNWIND $territories AS key
MATCH (t:Territory {key: key})
CALL (t) {
  MATCH (t)-[:SUCCEEDED_BY]->(successor:Territory)
  RETURN successor
  UNION
  MATCH (t)<-[:PART_OF]-(:Territory {level: 'COMMUNE'})-[:SUCCEEDED_BY]->(successor:Territory)
  WHERE t.level = 'DISTRICT'
  RETURN successor
}
WITH key, successor ORDER BY successor.sortName, successor.id
RETURN key AS parent, successor.key AS id
