// A page of the documents that each agency has issued, newest first.
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})
CALL (a) {
  MATCH (a)<-[:ISSUED_BY]-(d:Document)
  WHERE d.issuedSort <= $afterSort AND (d.issuedSort < $afterSort OR d.key > $afterKey)
  WITH d ORDER BY d.issuedSort DESC, d.key LIMIT $limit
  RETURN collect({id: d.id, sort: d.issuedSort, key: d.key}) AS items
}
RETURN agencyId AS parent, COUNT { (a)<-[:ISSUED_BY]-(:Document) } AS total, items
