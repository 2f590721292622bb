// The best hits of each full-text index for the queries of $asked, with what they are ranked by. An index without a query
// is not asked. Where `first` finds more than the limit, `best` says which of it are left. An index returns equal hits in
// no particular order; where the limit cuts through hits of one score, all of these are left out.
UNWIND [
  ['Document', 'document_search'], ['Task', 'task_search'], ['Agency', 'agency_search'],
  ['Territory', 'territory_search']
] AS index
WITH index[0] AS kind, index[1] AS name, $asked.first[index[0]] AS first, $asked.best[index[0]] AS best
WHERE first IS NOT NULL
CALL (name, first) {
  CALL db.index.fulltext.queryNodes(name, first, {limit: $limit + 1}) YIELD node, score
  RETURN collect({node: node, score: score}) AS found
}
CALL (name, best, found) {
  WITH best
  WHERE best IS NOT NULL AND size(found) > $limit
  CALL db.index.fulltext.queryNodes(name, best, {limit: $limit + 1}) YIELD node, score
  RETURN collect({node: node, score: score}) AS better
}
WITH kind, CASE better WHEN [] THEN found ELSE better END AS hits
WITH kind, hits, size(hits) > $limit AS isCut
WITH kind, hits, isCut, CASE WHEN isCut AND hits[0].score > hits[-1].score THEN hits[-1].score ELSE -1.0 END AS level
UNWIND hits[..$limit] AS hit
WITH kind, hit.node AS node, hit.score AS score, isCut, level
WHERE score > level
RETURN kind, isCut, $asked.ahead AS ahead, node.id AS id, node.level AS level, node.searchText AS searchText,
       node.type AS type, node.symbol AS symbol, node.title AS title, node.heldAs AS heldAs,
       CASE kind WHEN 'Document' THEN head([(node)-[:ISSUED_BY]->(issuer:Agency) | issuer.name]) END AS issuer,
       CASE kind WHEN 'Document' THEN COUNT { (node)<-[:IMPLEMENTS]-() } END AS below, node.summary AS summary,
       node.name AS name, node.aliases AS aliases, CASE kind WHEN 'Territory' THEN node.kind END AS unit,
       node.otherNames AS otherNames
