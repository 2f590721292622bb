// The best hits of each full-text index, with what they are ranked by. An index returns equal hits in no particular
// order; where the limit cuts through hits of one score, all of these are left out.
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
