// Whether anything of a kind is found at all. The index is named here, not given: each edition has its own.
CALL db.index.fulltext.queryNodes(
  CASE $kind WHEN 'Document' THEN 'document_search' WHEN 'Task' THEN 'task_search' END, $query, {limit: 1}
) YIELD node
RETURN node.id AS id
