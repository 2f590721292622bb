// The codes by which messages name agencies, each once, with the source that is first by its id; at most 100 each.
UNWIND $agencies AS id
MATCH (a:Agency {id: id})
CALL (a) {
  MATCH (a)<-[r:PARTY]-(m:Message)
  WHERE r.code IS NOT NULL
  WITH r.scheme AS scheme, r.code AS code, min(m.sourceId) AS sourceId
  RETURN scheme, code, sourceId
  ORDER BY scheme, code
  LIMIT 100
}
RETURN a.id AS parent, scheme, code, sourceId
