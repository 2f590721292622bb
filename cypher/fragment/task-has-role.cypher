// Somebody has the role $filter.part in the task t.
AND ($filter.part IS NULL OR EXISTS {
  MATCH (t)-[r:
    // @include fragment/role-types.cypher
  ]->()
  WHERE type(r) = $filter.part
})
