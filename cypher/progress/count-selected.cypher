// How many reports there are on the tasks of a document or an agency.
CALL () {
  // @include fragment/reports-selected.cypher
}
RETURN count(p) AS total
