// The reports p on the tasks of the document and on those in which the agency has a role; one of them is given.
WITH * WHERE $filter.document IS NOT NULL
MATCH (p:Progress {taskDocumentId: $filter.document})
WHERE $filter.agency IS NULL OR EXISTS {
  MATCH (:Task {id: p.taskId})-[:
    // @include fragment/role-types.cypher
  ]->(:Agency {id: $filter.agency})
}
RETURN p
UNION ALL
WITH * WHERE $filter.document IS NULL
MATCH (:Agency {id: $filter.agency})<-[:
  // @include fragment/role-types.cypher
]-(t:Task)
WITH DISTINCT t
MATCH (p:Progress {taskId: t.id})
RETURN p
