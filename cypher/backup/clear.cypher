// Some of what a restore has left that did not end well.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Restoring AND NOT n:Territory AND NOT n:Gazetteer
  AND NOT n:OpenTerritory AND NOT n:OpenGazetteer
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
