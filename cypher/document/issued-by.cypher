// A page of the documents that each agency has issued, newest first, which is the order of the index (issuer, newestFirst).
UNWIND $agencies AS agencyId
MATCH (a:Agency {id: agencyId})
CALL (a) {
  MATCH (d:Document)
  USING INDEX SEEK d:Document(issuer, newestFirst)
  WHERE d.issuer = a.id AND d.newestFirst > $after
  WITH d ORDER BY d.issuer, d.newestFirst LIMIT $limit
  RETURN collect({id: d.id, place: d.newestFirst}) AS items
}
RETURN agencyId AS parent, COUNT { (a)<-[:ISSUED_BY]-() } AS total, items
