// The relation of the open edition that the same citations are evidence of.
MATCH (m:Mention {supports: $relation})
MATCH (o:OpenMention {id: m.id})
WHERE o.supports IS NOT NULL
RETURN DISTINCT o.supports AS id
LIMIT 1
