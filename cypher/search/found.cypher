// The best hits of each full-text index, with what they are ranked by, and the names of those who issued the documents
// among them. An index returns equal hits in no particular order; where the limit cuts through hits of one score, all of
// these are left out.
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('document_search', $documents, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS best
  }
  // @include fragment/whole-scores.cypher
  WITH collect(node) AS found, collect(DISTINCT node.issuer) AS issuers
  CALL (found, issuers) {
    UNWIND found AS node
    RETURN 'Document' AS kind, node {.id, .level, .searchText, .type, .symbol, .title, .heldAs, .issuer} AS node
    UNION ALL
    UNWIND issuers AS id
    MATCH (issuer:Agency {id: id})
    RETURN 'Issuer' AS kind, issuer {.id, .name} AS node
  }
  RETURN kind, node
  UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('task_search', $tasks, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS best
  }
  // @include fragment/whole-scores.cypher
  RETURN 'Task' AS kind, node {.id, .searchText, .summary} AS node
  UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('agency_search', $agencies, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS best
  }
  // @include fragment/whole-scores.cypher
  RETURN 'Agency' AS kind, node {.id, .level, .searchText, .name, .aliases} AS node
  UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('territory_search', $territories, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS best
  }
  // @include fragment/whole-scores.cypher
  RETURN 'Territory' AS kind, node {.id, .level, .searchText, .name, unit: node.kind, .otherNames} AS node
}
RETURN kind, node
