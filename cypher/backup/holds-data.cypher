// Whether anything is held that does not come from the program itself.
RETURN EXISTS {
  MATCH (n)
  WHERE
    // @include fragment/is-no-program-data.cypher
} AS holds
