// The relations from these documents.
MATCH (from:Document)-[r]->(:Document)
WHERE from.id IN $ids
RETURN r.id AS id, r.confidence AS confidence
