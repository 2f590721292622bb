// The relation that a citation supports as it was put right: of those of a file that name this group in this relation the one that
// stands nearest.
MATCH (s:SourceFile)-[:MAKES]->(:Claim)-[:MENTIONS]->(m:Mention {group: $group, relation: $relation})
WHERE (s.location = $location OR s.location STARTS WITH $location + '//') AND m.supports IS NOT NULL
RETURN m.supports AS relation
ORDER BY abs(coalesce(m.start, 0) - coalesce($start, 0)), m.id
LIMIT 1
