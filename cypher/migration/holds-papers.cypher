// Whether the database holds anything but what a start writes: the schema, territories, tokens, which editions are
// kept.
RETURN EXISTS {
  MATCH (n)
  WHERE
    // @include fragment/is-no-program-data.cypher
    AND NOT n:Edition AND NOT n:AccessToken
} AS holds
