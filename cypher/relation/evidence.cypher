// The citations that are evidence of each relation, the most certain first, at most 100 each.
UNWIND $relations AS relationId
CALL (relationId) {
  MATCH (m:Mention {supports: relationId})<-[:MENTIONS]-(:Claim)<-[:MAKES]-(s:SourceFile)
  WITH m, s ORDER BY m.confidence DESC, m.id LIMIT 100
  RETURN [[name IN $read.evidence.own | m[name]], s.id] AS evidence
}
RETURN relationId AS parent, evidence
