// Remembers what became of files, in place of what was known of them. A source that has gone meanwhile is not found, and
// the file is not known then.
UNWIND $files AS file
MERGE (f:KnownFile {location: file.location})
SET f.size = file.size, f.changedAt = file.changedAt, f.sha256 = file.sha256, f.failure = file.failure,
    f.version = file.version, f.gave = size(file.sources)
WITH f, file
CALL (f) {
  MATCH (f)-[former:GAVE]->()
  DELETE former
}
UNWIND file.sources AS location
MATCH (s:SourceFile {location: location})
MERGE (f)-[:GAVE]->(s)
