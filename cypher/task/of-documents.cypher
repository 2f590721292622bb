// A page of the tasks of each document.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[:HAS_TASK]->(t:Task)
  // @include fragment/task-page-items.cypher
}
RETURN documentId AS parent, COUNT { (d)-[:HAS_TASK]->(:Task) } AS total, items
UNION ALL
// @include fragment/unknown-rhythms-as-pages.cypher
