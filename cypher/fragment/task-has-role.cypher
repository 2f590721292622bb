// The task t has somebody in the role $filter.role.
AND ($filter.role IS NULL OR EXISTS {
  MATCH (t)-[r:
    // @include fragment/role-types.cypher
  ]->()
  WHERE type(r) = $filter.role
})
