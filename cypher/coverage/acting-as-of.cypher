// As coverage/acting.cypher on a day in the past: no paper on the way may be later, and one without a day ends the way:
// it is given too, but marked.
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
