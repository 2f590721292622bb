// Some of what a restore has left that did not end well.
MATCH (n)
WHERE
  // @include fragment/is-no-program-data.cypher
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
