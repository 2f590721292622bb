// Whether the database holds anything but what a start writes: the schema, territories, tokens, which editions are
// kept; what people follow, and whom events are sent to.
RETURN EXISTS {
  MATCH (n)
  WHERE
    // @include fragment/is-no-program-data.cypher
    AND NOT n:Edition AND NOT n:AccessToken AND NOT n:Follower AND NOT n:Follow AND NOT n:DigestMail
    AND NOT n:Webhook AND NOT n:WebhookDelivery
} AS holds
