// How many relations nobody has decided about, up to a confidence.
MATCH (:Document)-[r:
  // @include fragment/relation-types.cypher
]->(:Document)
WHERE r.confidence <= $maxConfidence AND coalesce(r.review, 'UNREVIEWED') = 'UNREVIEWED'
RETURN count(r) AS total
