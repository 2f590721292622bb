// Whether anything is held but what a start itself writes: the schema, the territories, tokens, which editions are kept.
RETURN EXISTS {
  MATCH (n)
  WHERE NOT n:Migration AND NOT n:Restoring AND NOT n:Territory AND NOT n:Gazetteer
    AND NOT n:OpenTerritory AND NOT n:OpenGazetteer AND NOT n:Edition AND NOT n:AccessToken
} AS holds
