// The numbering groups of all documents that name this body.
MATCH (a:Agency {key: $key})
CALL (a) {
  MATCH (a)<-[:ISSUED_BY|SENT_TO]-(d:Document)
  RETURN d
  UNION
  MATCH (a)<-[:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]-(:Task)<-[:HAS_TASK]-(d:Document)
  RETURN d
  UNION
  MATCH (a)<-[:PARTY]-(:Message)<-[:HAS_MESSAGE]-(d:Document)
  RETURN d
}
RETURN DISTINCT d.group AS group
