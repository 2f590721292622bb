// The documents that an agency has issued, and those whose tasks give it a part.
MATCH (a:Agency {id: $agency})
CALL (a) {
  MATCH (a)<-[:ISSUED_BY]-(d:Document)
  RETURN d
  UNION
  MATCH (a)<-[:
    // @include fragment/role-types.cypher
  ]-(:Task)<-[:HAS_TASK]-(d:Document)
  RETURN d
}
RETURN d.id AS id
