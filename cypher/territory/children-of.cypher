// A page of the units that are part of each unit, by name.
UNWIND $territories AS key
MATCH (t:Territory {key: key})
CALL (t) {
  MATCH (t)<-[:PART_OF]-(child:Territory)
  RETURN count(child) AS total
}
CALL (t) {
  MATCH (t)<-[:PART_OF]-(child:Territory)
  WHERE child.sortName > $afterSort OR (child.sortName = $afterSort AND child.id > $afterId)
  WITH child ORDER BY child.sortName, child.id LIMIT $limit
  RETURN collect({id: child.id, sort: child.sortName}) AS items
}
RETURN key AS parent, total, items
