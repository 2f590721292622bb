// The documents whose cycles may have changed with relations of these: themselves, and those with which they formed one.
MATCH (d:Document)
WHERE d.id IN $documents
OPTIONAL MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly {code: 'CYCLE'})
UNWIND [d.id] + coalesce(x.cycle, []) AS id
RETURN DISTINCT id
