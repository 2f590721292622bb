// Deletes a source and its pages.
MATCH (s:SourceFile)
WHERE
  // @include fragment/is-of-source.cypher
DETACH DELETE s
