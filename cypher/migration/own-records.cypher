// What the program has recorded of the database itself. A node of Migration has a checksum, that of an unfinished restore its
// beginning, that of the gazetteer its version.
MATCH (n:Migration|Edition|Restoring|Gazetteer)
RETURN n.name AS name, n.checksum AS checksum, n.since AS since, n.edition AS gazetteer
ORDER BY name
