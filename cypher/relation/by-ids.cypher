UNWIND $relations AS asked
MATCH (from:Document {id: asked.from})-[r:IMPLEMENTS|LEGAL_BASIS|CITES|PER|PER_CONCLUSION|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|GUIDES|DETAILS|SUBMITTED_BY|CONSOLIDATES|ANNEXED_TO|REPORTS_ON|SAME_AS]->(to:Document {id: asked.to})
WHERE type(r) = asked.kind
RETURN r.id AS id, type(r) AS kind, from.id AS fromId, to.id AS toId, r.confidence AS confidence
