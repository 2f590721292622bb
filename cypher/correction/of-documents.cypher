// What people have put right of each document, as the claims about it tell, and which documents they say are one with it.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)<-[:ABOUT]-(c:Claim)
  WHERE c.corrections IS NOT NULL
  UNWIND c.corrections AS mark
  WITH DISTINCT split(mark, ' ')[0] AS id
  MATCH (x:Correction {id: id})
  RETURN x
  UNION
  MATCH (x:Correction {toGroup: d.group})
  WHERE x.kind = 'SAME_DOCUMENT' AND x.withdrawnAt IS NULL AND x.toKey IN d.key + coalesce(d.earlierKeys, [])
  RETURN x
}
WITH documentId, x ORDER BY x.at, x.position, x.id
WITH documentId, collect(x.id)[..200] AS ids
UNWIND ids AS id
RETURN documentId AS parent, id
