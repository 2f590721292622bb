// A page of the sources, the newest first: those of the moment at which it begins, then those before, each in the order of
// an index. USING INDEX for the reason that document/page.cypher gives.
CALL () {
  MATCH (s:SourceFile)
  USING INDEX SEEK s:SourceFile(ingestedAt, id)
  WHERE s.ingestedAt = $afterSort AND s.id < $afterId
  WITH s ORDER BY s.ingestedAt DESC, s.id DESC LIMIT $limit
  RETURN s
  UNION ALL
  MATCH (s:SourceFile)
  USING INDEX SEEK s:SourceFile(ingestedAt, id)
  WHERE s.ingestedAt < $afterSort AND s.id IS NOT NULL
  WITH s ORDER BY s.ingestedAt DESC, s.id DESC LIMIT $limit
  RETURN s
}
RETURN s.id AS id, s.ingestedAt AS sort
ORDER BY sort DESC, id DESC
LIMIT $limit
