// The citations that these documents contain, with what they name.
MATCH (from:Document)<-[:ABOUT]-(c:Claim)-[:MENTIONS]->(m:Mention)-[:NAMES]->(to:Document)
WHERE from.id IN $ids
MATCH (s:SourceFile)-[:MAKES]->(c)
RETURN m.id AS id, from.id AS fromId, from.issuedTo AS fromLatest, from.accessClass AS accessClass,
       c.series AS fromSeries, to.id AS toId, to.issuedFrom AS toEarliest, to.symbol AS toSymbol, m.series AS toSeries,
       m.relation AS relation, m.confidence AS confidence, m.state AS state, m.candidates AS candidates, m.basis AS basis,
       m.quote AS quote, m.start AS start, m.end AS end, m.section AS section, m.rule AS rule, m.supports AS supports,
       m.fromLatest AS storedLatest, s.id AS sourceId
