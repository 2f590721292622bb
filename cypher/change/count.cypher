// How many documents have changed or were removed since $since: counted in the indexes.
CALL () {
  MATCH (d:Document)
  WHERE d.changedAt > $since AND d.key IS NOT NULL
  RETURN count(*) AS changes
  UNION ALL
  MATCH (r:Removal)
  WHERE r.at > $since AND r.key IS NOT NULL
  RETURN count(*) AS changes
}
RETURN sum(changes) AS total
