// What citations say; which documents they name is derived.
MATCH (c:Claim)-[:MENTIONS]->(m:Mention)
RETURN c.id AS id, c.group AS c,
       m {.*, state: null, supports: null, candidates: null, naming: null, fromLatest: null} AS m
