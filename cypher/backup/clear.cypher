// Deletes some of what an unfinished restore has written; run until nothing is deleted.
MATCH (n)
WHERE
  // @include fragment/is-no-program-data.cypher
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
