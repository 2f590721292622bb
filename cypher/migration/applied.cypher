// The migrations that have been applied to this database.
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
