// Whether anything is held but what a start itself writes: the schema, the territories, tokens, which editions are kept.
RETURN EXISTS {
  MATCH (n)
  WHERE
    // @include fragment/is-no-program-data.cypher
    AND NOT n:Edition AND NOT n:AccessToken
} AS holds
