// Whether anything is held that does not come from the program itself.
RETURN EXISTS {
  MATCH (n)
  WHERE NOT n:Migration AND NOT n:Restoring AND NOT n:Territory AND NOT n:Gazetteer
  AND NOT n:OpenTerritory AND NOT n:OpenGazetteer
} AS holds
