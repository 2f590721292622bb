// As trace/down.cypher, over the kinds of relation that the caller chose.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS d
  UNION
  MATCH (root)<-[steps:IMPLEMENTS|LEGAL_BASIS|CITES|PER|PER_CONCLUSION|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|GUIDES|DETAILS|SUBMITTED_BY|CONSOLIDATES|ANNEXED_TO|REPORTS_ON|SAME_AS*1..31]-(d:Document)
  WHERE all(step IN steps WHERE type(step) IN $relations)
  WITH DISTINCT d LIMIT $limit
  RETURN d
}
RETURN d.id AS id, d.key AS key, d.level AS level, d.issuedFrom AS issuedFrom, d.issuedTo AS issuedTo,
       [(d)-[r:IMPLEMENTS|LEGAL_BASIS|CITES|PER|PER_CONCLUSION|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|GUIDES|DETAILS|SUBMITTED_BY|CONSOLIDATES|ANNEXED_TO|REPORTS_ON|SAME_AS]->(to:Document)
         WHERE type(r) IN $relations | {id: r.id, kind: type(r), to: to.id, confidence: r.confidence, review: coalesce(r.review, 'UNREVIEWED')}] AS arrows
