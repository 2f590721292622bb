// What the full-text indexes put first of each kind, with all that the order of the answers looks at. Among equals an
// index has no order of its own, so what stands level with the first that is left out is left out too.
UNWIND [
  ['Document', 'document_search', $documents], ['Task', 'task_search', $tasks],
  ['Agency', 'agency_search', $agencies], ['Territory', 'territory_search', $territories]
] AS asked
WITH asked[0] AS kind, asked[1] AS index, asked[2] AS query
CALL (index, query) {
  CALL db.index.fulltext.queryNodes(index, query, {limit: $limit + 1}) YIELD node, score
  WITH collect({node: node, score: score}) AS best
  WITH best, CASE WHEN size(best) > $limit AND best[0].score > best[-1].score THEN best[-1].score ELSE -1.0 END AS level
  UNWIND best[..$limit] AS one
  WITH one.node AS node, one.score AS score, level
  WHERE score > level
  RETURN node
}
CALL (kind, node) {
  WITH kind, node WHERE kind = 'Document'
  MATCH (node)-[:ISSUED_BY]->(issuer:Agency)
  RETURN head(collect(issuer.name)) AS issuer
}
RETURN kind, issuer, node {
  .id, .level, .searchText, .type, .symbol, .title, .heldAs, .summary, .name, .aliases, unit: node.kind, .otherNames
} AS node
