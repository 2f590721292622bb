// What became of each file of a folder that was taken in (src/graph/known-files.ts).

CREATE CONSTRAINT known_file_location IF NOT EXISTS FOR (n:KnownFile) REQUIRE n.location IS UNIQUE;
CREATE INDEX known_file_sha256 IF NOT EXISTS FOR (n:KnownFile) ON (n.sha256);
