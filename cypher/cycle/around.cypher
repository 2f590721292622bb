// The documents whose cycles may change with the relations of these: themselves and the members of their present
// cycles; `isMarked`: it bears the anomaly CYCLE.
MATCH (d:Document)
WHERE d.id IN $documents
OPTIONAL MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly {code: 'CYCLE'})
UNWIND [d.id] + coalesce(x.cycle, []) AS id
RETURN id, count(x) > 0 AS isMarked
