// The same of the tasks of these documents.
UNWIND $ids AS id
MATCH (d:Document {id: id})
// @include fragment/held-duties.cypher
