// Whether the database holds anything but what a start writes: the schema, territories, tokens, which editions are
// kept; and what people follow.
RETURN EXISTS {
  MATCH (n)
  WHERE
    // @include fragment/is-no-program-data.cypher
    AND NOT n:Edition AND NOT n:AccessToken AND NOT n:Follower AND NOT n:Follow AND NOT n:DigestMail
} AS holds
