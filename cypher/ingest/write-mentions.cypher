// Writes what sources cite.
UNWIND $mentions AS mention
MATCH (c:Claim {id: mention.claimId})
CREATE (c)-[:MENTIONS]->(m:Mention {
  id: mention.id, group: mention.group, numbered: mention.numbered, series: mention.series, position: mention.position,
  date: mention.date, notAfter: mention.notAfter, relation: mention.relation, basis: mention.basis, quote: mention.quote,
  start: mention.start, end: mention.end, section: mention.section, rule: mention.rule,
  confidence: mention.confidence, named: mention.named, naming: mention.group
})
