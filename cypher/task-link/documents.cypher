// Documents with their tasks in order, as far as linking them needs: the words are the source's own where it has a text.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
RETURN d.id AS id, d.symbol AS symbol, d.type AS type, d.level AS level, COLLECT {
  MATCH (d)-[:HAS_TASK]->(t:Task)
  WITH t.sourceId AS sourceId, collect(t) AS tasks
  // once a source, for texts are long
  OPTIONAL MATCH (s:SourceFile {id: sourceId})
  WITH tasks, coalesce(s.text, '') AS words
  UNWIND tasks AS t
  WITH t,
       CASE WHEN t.start < size(words) THEN substring(words, t.start, t.end - t.start) END AS words,
       CASE WHEN t.start > 16 AND t.start < size(words) THEN substring(words, t.start - 16, 16) ELSE '' END AS before
  ORDER BY t.position
  LIMIT 1000
  RETURN {
    id: t.id, section: t.section, summary: t.summary, words: words, before: before,
    parentId: head([(t)-[:PART_OF]->(parent:Task) | parent.id]),
    names: [(t)-[r:
      // @include fragment/role-types.cypher
    ]->() | r.asPrinted],
    leadLevels: [(t)-[:LED_BY|EXECUTED_BY]->(a:Agency) | a.level],
    days: [(t)-[:DUE]->(x:Deadline) | x.asPrinted],
    evidence: t {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId}
  }
} AS tasks
