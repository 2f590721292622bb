// What the words say; where they were placed follows from all claims together.
MATCH (c:Claim)-[:MENTIONS]->(m:Mention)
RETURN c.id AS id, c.group AS c, m {.*, state: null, supports: null, candidates: null} AS m
