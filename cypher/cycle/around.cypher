// The documents whose cycles may change with the relations of these: themselves and the members of their present
// cycles.
MATCH (d:Document)
WHERE d.id IN $documents
OPTIONAL MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly {code: 'CYCLE'})
UNWIND [d.id] + coalesce(x.cycle, []) AS id
RETURN DISTINCT id
