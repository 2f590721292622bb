// What is unique, and the orders in which lists are read.

CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;

CREATE CONSTRAINT source_file_id IF NOT EXISTS FOR (n:SourceFile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_file_location IF NOT EXISTS FOR (n:SourceFile) REQUIRE n.location IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT numbering_series_key IF NOT EXISTS FOR (n:NumberingSeries) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT earlier_key_key IF NOT EXISTS FOR (n:EarlierKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT deadline_id IF NOT EXISTS FOR (n:Deadline) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT anomaly_id IF NOT EXISTS FOR (n:Anomaly) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_key IF NOT EXISTS FOR (n:Agency) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT territory_key IF NOT EXISTS FOR (n:Territory) REQUIRE n.key IS UNIQUE;

// What resolving looks up: everything that shares a numbering group, and the evidence of a relation.
CREATE INDEX claim_group IF NOT EXISTS FOR (n:Claim) ON (n.group);
CREATE INDEX mention_group IF NOT EXISTS FOR (n:Mention) ON (n.group);
CREATE INDEX mention_supports IF NOT EXISTS FOR (n:Mention) ON (n.supports);
CREATE INDEX document_group IF NOT EXISTS FOR (n:Document) ON (n.group);

// What people look up.
CREATE INDEX document_symbol IF NOT EXISTS FOR (n:Document) ON (n.symbolKey);
CREATE INDEX agency_name_folded IF NOT EXISTS FOR (n:AgencyName) ON (n.folded);

// The orders of pages; the last property makes an order total, so that a cursor has one place in it.
CREATE INDEX document_newest IF NOT EXISTS FOR (n:Document) ON (n.issuedSort, n.key);
CREATE INDEX document_newest_of_type IF NOT EXISTS FOR (n:Document) ON (n.type, n.issuedSort, n.key);
CREATE INDEX task_overdue IF NOT EXISTS FOR (n:Task) ON (n.overdueFrom, n.id);
