// Whether a full-text index finds anything. The index is named here and not by a parameter, since each edition has its
// own.
CALL db.index.fulltext.queryNodes(
  CASE $kind WHEN 'Document' THEN 'document_search' WHEN 'Task' THEN 'task_search' END, $query, {limit: 1}
) YIELD node
RETURN node.id AS id
