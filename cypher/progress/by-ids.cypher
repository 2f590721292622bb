// Reports by their ids.
UNWIND $ids AS id
MATCH (p:Progress {id: id})
RETURN
  // @include fragment/progress-columns.cypher
AS progress
