// The documents with a task that stands otherwise than it did on the day $from, as of the day $to.
MATCH (d:Document)-[:HAS_TASK]->(t:Task)
WHERE any(day IN t.stateFrom WHERE day > $from AND day <= $to)
RETURN DISTINCT d.id AS id
