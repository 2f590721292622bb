// What people have put right: found by what it is about, by the file, and in the order of lists.

CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX correction_of IF NOT EXISTS FOR (n:Correction) ON (n.of);
CREATE INDEX correction_location IF NOT EXISTS FOR (n:Correction) ON (n.location);
CREATE INDEX correction_at IF NOT EXISTS FOR (n:Correction) ON (n.at, n.id);
CREATE INDEX correction_from_group IF NOT EXISTS FOR (n:Correction) ON (n.fromGroup);
CREATE INDEX correction_to_group IF NOT EXISTS FOR (n:Correction) ON (n.toGroup);
CREATE INDEX correction_kind IF NOT EXISTS FOR (n:Correction) ON (n.kind);
CREATE INDEX source_corrections IF NOT EXISTS FOR (n:SourceFile) ON (n.sha256);
