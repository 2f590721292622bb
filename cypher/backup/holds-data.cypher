// Whether the database holds anything that the program does not write by itself.
RETURN EXISTS {
  MATCH (n)
  WHERE
    // @include fragment/is-no-program-data.cypher
} AS holds
