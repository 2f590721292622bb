// The task t has somebody in the role $filter.part.
AND ($filter.part IS NULL OR EXISTS {
  MATCH (t)-[r:
    // @include fragment/role-types.cypher
  ]->()
  WHERE type(r) = $filter.part
})
