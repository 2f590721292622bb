// What sources cite, in which words. Which document each citation names is derived, so it is left out.
MATCH (c:Claim)-[:MENTIONS]->(m:Mention)
RETURN m.id AS id, c.id AS claimId, m.group AS group, m.numbered AS numbered, m.series AS series,
       m.position AS position, m.date AS date, m.notAfter AS notAfter, m.relation AS relation, m.named AS named,
       m.basis AS basis, m.quote AS quote, m.start AS start, m.end AS end, m.section AS section, m.rule AS rule,
       m.confidence AS confidence
