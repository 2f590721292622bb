// These documents as a cascade holds them; none for one that is gone.
UNWIND $ids AS id
MATCH (d:Document {id: id})
// @include fragment/held-document-columns.cypher
