// What is held and when it last changed: counts that the database keeps, and the ends of indexes.
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH (t:Task) RETURN count(t) AS tasks }
CALL () { MATCH (a:Agency) RETURN count(a) AS agencies }
CALL () { MATCH (s:SourceFile) RETURN count(s) AS sources }
CALL () { MATCH (v:Review) RETURN count(v) AS reviews }
CALL () { MATCH (p:Progress) RETURN count(p) AS reports }
RETURN documents, tasks, agencies, sources, reviews, reports,
       head(COLLECT {
         MATCH (d:Document)
         USING INDEX SEEK d:Document(changedAt, key)
         WHERE d.changedAt > '' AND d.key IS NOT NULL
         RETURN d.changedAt AS at ORDER BY at DESC LIMIT 1
       }) AS changedAt,
       head(COLLECT {
         MATCH (r:Removal)
         USING INDEX SEEK r:Removal(at, key)
         WHERE r.at > '' AND r.key IS NOT NULL
         RETURN r.at AS at ORDER BY at DESC LIMIT 1
       }) AS removedAt,
       head(COLLECT {
         MATCH (s:SourceFile)
         USING INDEX SEEK s:SourceFile(ingestedAt, id)
         WHERE s.ingestedAt > '' AND s.id IS NOT NULL
         RETURN s.ingestedAt AS at ORDER BY at DESC LIMIT 1
       }) AS ingestedAt
