// Restores what sources cite.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
CREATE (c)-[:MENTIONS]->(:Mention {
  id: row.id, group: row.group, numbered: row.numbered, series: row.series, position: row.position, date: row.date,
  notAfter: row.notAfter, relation: row.relation, named: row.named, basis: row.basis, quote: row.quote,
  start: row.start, end: row.end, section: row.section, rule: row.rule, confidence: row.confidence, naming: row.group
})
