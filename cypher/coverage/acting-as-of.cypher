// As acting.cypher, by way of documents that were certainly issued by $asOf. A document whose day is unknown is
// returned too, for the caller to count, but nothing is followed beyond it.
MATCH (root:Document {id: $root})
CALL (root) {
  RETURN root AS near
  UNION
  MATCH ANY SHORTEST (root)(()<-[:
    // @include fragment/cascade-types.cypher
  ]-(step:Document WHERE step.issuedTo <= $asOf)){1,19}(near:Document)
  RETURN near
}
MATCH (near)<-[:
  // @include fragment/cascade-types.cypher
]-(d:Document {level: $level})
WHERE d <> root AND d.accessClass <> 'DRAFT' AND coalesce(d.issuedTo, $asOf) <= $asOf
WITH DISTINCT d
// @include fragment/acting-document-columns.cypher
