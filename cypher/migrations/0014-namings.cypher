// What citations that say and mean the same have in common, so that a paper costs what it says and not how many others
// cite the same. A mention waits with its group until that is derived next; it is summed up then.

CREATE CONSTRAINT naming_id IF NOT EXISTS FOR (n:Naming) REQUIRE n.id IS UNIQUE;
CREATE INDEX naming_group IF NOT EXISTS FOR (n:Naming) ON (n.group);
CREATE INDEX mention_naming IF NOT EXISTS FOR (n:Mention) ON (n.naming);
CREATE INDEX mention_cited_by IF NOT EXISTS FOR (n:Mention) ON (n.group, n.fromLatest);

DROP INDEX mention_group IF EXISTS;

MATCH (m:Mention)
WHERE m.naming IS NULL
CALL (m) {
  OPTIONAL MATCH (m)<-[:MENTIONS]-(:Claim)-[:ABOUT]->(d:Document)
  SET m.naming = m.group, m.fromLatest = d.issuedTo
} IN TRANSACTIONS OF 1000 ROWS;
