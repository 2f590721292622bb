// What the graph has learnt since a moment. What is there already counts as learnt long ago.

CREATE CONSTRAINT removal_id IF NOT EXISTS FOR (n:Removal) REQUIRE n.id IS UNIQUE;
CREATE INDEX removal_order IF NOT EXISTS FOR (n:Removal) ON (n.at, n.key);
CREATE INDEX document_changed IF NOT EXISTS FOR (n:Document) ON (n.changedAt, n.key);

MATCH (d:Document)
WHERE d.changedAt IS NULL
SET d.learntAt = '1970-01-01T00:00:00.000Z', d.changedAt = '1970-01-01T00:00:00.000Z';
