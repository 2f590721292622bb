// All documents that hold some words.
CALL db.index.fulltext.queryNodes('document_search', $words) YIELD node AS d
RETURN d.id AS id
