// Whether an index finds anything at all.
CALL db.index.fulltext.queryNodes($index, $query, {limit: 1}) YIELD node
RETURN node.id AS id
