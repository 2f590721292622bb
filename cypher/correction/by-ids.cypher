// Corrections, with the places where sources hold what they are about, and how they stand there. One that was taken back
// stands nowhere any more; its text still says which paper it was about.
UNWIND $ids AS id
MATCH (x:Correction {id: id})
CALL (x) {
  MATCH (s:SourceFile)
  WHERE s.sha256 = x.of OR s.location = x.location OR s.location STARTS WITH x.location + '//'
  MATCH (s)-[:MAKES]->(c:Claim)
  WITH s, c, head([mark IN c.corrections WHERE mark STARTS WITH x.id]) AS mark
  WHERE mark IS NOT NULL OR x.withdrawnAt IS NOT NULL AND s.sha256 = x.of
  OPTIONAL MATCH (c)-[:ABOUT]->(d:Document)
  WITH s, d, mark ORDER BY s.location
  RETURN head(collect(substring(mark, size(x.id) + 1))) AS applied, head(collect(d.id)) AS documentId, head(collect(s.id)) AS sourceId
}
RETURN x {.id, .kind, .field, .aspect, .of, .location, .fromKey, .toKey, .fromGroup, .toGroup, .change, .was, .now, .quote, .note, .by,
          .at, .position, .withdrawnAt, .withdrawnBy} AS correction, applied, documentId, sourceId
