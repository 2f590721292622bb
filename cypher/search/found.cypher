// What the full-text indexes find, the best of each kind, with all that the order of the answers looks at.
UNWIND ['document_search', 'task_search', 'agency_search', 'territory_search'] AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $query, {limit: $limit}) YIELD node
  RETURN node
}
RETURN node.id AS id, CASE
         WHEN node:Document THEN 'Document' WHEN node:Task THEN 'Task' WHEN node:Agency THEN 'Agency' ELSE 'Territory'
       END AS kind,
       node.level AS level, node.searchText AS searchText,
       CASE WHEN node:Document THEN node {.type, .symbol, .title, .heldAs} END AS document,
       head([(node)-[:ISSUED_BY]->(issuer:Agency) | issuer.name]) AS issuer,
       node.summary AS summary,
       CASE
         WHEN node:Agency THEN [node.name] + coalesce(node.aliases, [])
         WHEN node:Territory THEN [node.kind + ' ' + node.name, node.name] + coalesce(node.otherNames, [])
         ELSE []
       END AS names
