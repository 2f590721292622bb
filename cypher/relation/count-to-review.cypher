MATCH (:Document)-[r:
  // @include fragment/relation-types.cypher
]->(:Document)
WHERE r.confidence <= $maxConfidence AND coalesce(r.review, 'UNREVIEWED') = 'UNREVIEWED'
RETURN count(r) AS total
