// The tasks that hold some words, for a list that is narrowed by what is held in memory.
CALL db.index.fulltext.queryNodes('task_search', $text) YIELD node AS t
RETURN t.id AS id
