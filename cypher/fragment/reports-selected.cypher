// The reports p on the tasks of the document and on those in which the agency has a role; one of them is given.
// @if filter.document
MATCH (p:Progress {taskDocumentId: $filter.document})
// @if filter.agency
WHERE EXISTS {
  MATCH (:Task {id: p.taskId})-[:
    // @include fragment/role-types.cypher
  ]->(:Agency {id: $filter.agency})
}
// @end
RETURN p
// @else
MATCH (:Agency {id: $filter.agency})<-[:
  // @include fragment/role-types.cypher
]-(t:Task)
WITH DISTINCT t
MATCH (p:Progress {taskId: t.id})
RETURN p
// @end
