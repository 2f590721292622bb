// Every numbering group of a claim or a mention.
MATCH (c:Claim)
RETURN c.group AS group
UNION
MATCH (m:Mention)
RETURN m.group AS group
