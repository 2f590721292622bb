// The agency that a list gives a code to, and those that messages name by it.
CALL () {
  MATCH (a:Agency {id: $listed})
  RETURN a
  UNION
  MATCH (:Message)-[r:PARTY]->(a:Agency)
  WHERE r.codeKey = $code
  RETURN a
}
OPTIONAL MATCH (a)-[:OF]->(territory:Territory)
RETURN a.id AS id, a.key AS key, a.name AS name, territory.name AS territory
ORDER BY name, id
LIMIT 100
