MATCH (a:Document)<-[:ABOUT]-(:Claim)-[:MENTIONS]->(m:Mention)-[:NAMES]->(b:Document)
RETURN a.key AS a, b.key AS b, properties(m) AS m, m.supports IS NULL AS idle
