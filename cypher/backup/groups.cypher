// Every numbering group that a source speaks of.
MATCH (c:Claim)
RETURN c.group AS group
UNION
MATCH (m:Mention)
RETURN m.group AS group
